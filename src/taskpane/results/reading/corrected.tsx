import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Correction } from '../../../sheet/budget/vocabulary/correction';
import { useReadingTexts } from './reading-texts';

const useStyles = makeStyles({
  corrected: {
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
  },
});

interface CorrectedProps {
  /** What was corrected. */
  readonly about: string;
  readonly corrections: readonly Correction[];
}

/** That a person's word acts here, and the way back. */
export function Corrected({ about, corrections: gone }: CorrectedProps) {
  const styles = useStyles();
  const { session, texts } = useReadingTexts();
  if (gone.length === 0) return null;
  const undo = texts.undo(about);
  return (
    <span className={styles.corrected}>
      <Badge appearance="tint" shape="rounded" size="small" color="brand">
        {texts.corrected}
      </Badge>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        aria-label={undo}
        title={undo}
        onClick={() => void session.correct([], gone)}
      />
    </span>
  );
}
