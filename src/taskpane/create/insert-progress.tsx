import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ProgressLine } from '../controls/progress-line';
import type { Inserting } from '../session/state';
import { useTexts } from './texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  done: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** How far a new sheet has come, and the way to stop it. */
export function InsertProgress({ inserting: { progress } }: { readonly inserting: Inserting }) {
  const styles = useStyles();
  const { session, messages, texts } = useTexts();
  const text = progress && texts.inserted(progress);
  return (
    <div className={styles.line}>
      <ProgressLine
        label={texts.inserting}
        fraction={progress && progress.total > 0 ? progress.done / progress.total : 0}
        text={text}
      />
      {text !== null && <span className={styles.done}>{text}</span>}
      <Button size="small" onClick={session.stopInserting}>
        {messages.cancel}
      </Button>
    </div>
  );
}
