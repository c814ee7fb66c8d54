import { Badge, makeStyles } from '@fluentui/react-components';
import { usePictureWords } from '../words/words';
import type { Flag } from './text-goals';

const useStyles = makeStyles({ flag: { whiteSpace: 'nowrap', flexShrink: 0 } });

interface FlagsProps {
  readonly important: boolean;
  readonly difficult: boolean;
}

/** 重要度：高 and 困難度：高, short for the eye and in full for the ear. */
export function Flags(flags: FlagsProps) {
  const styles = useStyles();
  const words = usePictureWords();
  return (['important', 'difficult'] satisfies Flag[]).map((flag) => {
    const { short, long } = words.kpi.flag[flag];
    return (
      flags[flag] && (
        <Badge
          key={flag}
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
      )
    );
  });
}
