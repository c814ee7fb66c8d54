import { Badge, makeStyles } from '@fluentui/react-components';
import { usePictureMessages } from '../messages/messages';
import type { Flag } from './text-goals';

const useStyles = makeStyles({ flag: { whiteSpace: 'nowrap', flexShrink: 0 } });

export const FLAGS = ['important', 'difficult'] satisfies readonly Flag[];

/** 重要度：高 or 困難度：高, short for the eye and in full for the ear. */
export function FlagBadge({ flag }: { readonly flag: Flag }) {
  const styles = useStyles();
  const { short, long } = usePictureMessages().kpi.flag[flag];
  return (
    <Badge
      className={styles.flag}
      appearance="outline"
      size="small"
      shape="rounded"
      color="informative"
      title={long}
      role="img"
      aria-label={long}
    >
      {short}
    </Badge>
  );
}

/** The flags that something carries. */
export function Flags(flags: Readonly<Record<Flag, boolean>>) {
  return FLAGS.map((flag) => flags[flag] && <FlagBadge key={flag} flag={flag} />);
}
