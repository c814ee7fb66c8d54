import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Edit16Filled } from '@fluentui/react-icons/svg/edit';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import type { Status } from '../../../engine/kpi/status';
import { usePictureMessages } from '../messages/messages';

const LOOKS = {
  met: { color: 'success', Icon: CheckmarkCircle16Filled },
  not_met: { color: 'danger', Icon: DismissCircle16Filled },
  unfilled: { color: 'informative', Icon: Edit16Filled },
  undecidable: { color: 'warning', Icon: QuestionCircle16Filled },
} as const satisfies Record<Status, unknown>;

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  not_met: { color: tokens.colorStatusDangerForeground3 },
  unfilled: { color: tokens.colorNeutralForeground3 },
  undecidable: { color: tokens.colorStatusWarningForeground3 },
});

/** 達成, 未達成, 未入力あり or 判定不能, told by its sign and its words as well as by its colour. */
export function KpiBadge({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const messages = usePictureMessages();
  const { color, Icon } = LOOKS[status];
  return (
    <Badge
      className={styles.badge}
      appearance="tint"
      shape="rounded"
      color={color}
      icon={<Icon aria-hidden />}
    >
      {messages.kpi.statusOf[status]}
    </Badge>
  );
}

/** The sign alone, beside words that say it. */
export function StatusIcon({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const { Icon } = LOOKS[status];
  return <Icon className={styles[status]} aria-hidden />;
}
