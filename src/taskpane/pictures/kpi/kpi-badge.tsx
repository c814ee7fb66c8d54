import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import type { Verdict } from '../../../engine/kpi/verdict';
import { usePictureMessages } from '../messages/messages';

const LOOKS = {
  met: { color: 'success', Icon: CheckmarkCircle16Filled },
  not_met: { color: 'danger', Icon: DismissCircle16Filled },
  undecidable: { color: 'warning', Icon: QuestionCircle16Filled },
} as const satisfies Record<Verdict, unknown>;

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  not_met: { color: tokens.colorStatusDangerForeground3 },
  undecidable: { color: tokens.colorStatusWarningForeground3 },
});

/** 達成, 未達成 or 判定不能, told by its sign and its words as well as by its colour. */
export function KpiBadge({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const messages = usePictureMessages();
  const { color, Icon } = LOOKS[verdict];
  return (
    <Badge
      className={styles.badge}
      appearance="tint"
      shape="rounded"
      color={color}
      icon={<Icon aria-hidden />}
    >
      {messages.kpi.verdictOf[verdict]}
    </Badge>
  );
}

/** The sign alone, beside words that say it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const { Icon } = LOOKS[verdict];
  return <Icon className={styles[verdict]} aria-hidden />;
}
