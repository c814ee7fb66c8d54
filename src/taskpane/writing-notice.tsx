import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Rewrite } from '../excel/pane-host';
import { usePane } from './pane-context';
import { useUndoKey } from './use-undo-key';
import { say } from '../messages/by-kind';
import { WRITING_MESSAGES } from './messages/writing';
import type { WritingNotice as Told } from './messages/writing-messages';

const useStyles = makeStyles({ back: { display: 'flex', paddingTop: tokens.spacingVerticalXS } });

/** Office.js cannot undo: what was written over is put back, wherever the keyboard is. */
function PutBack({ rewrites }: { readonly rewrites: readonly Rewrite[] }) {
  const styles = useStyles();
  const { session, state, messages } = usePane();
  const { language, puttingBack } = state;
  const putBack = (): void => void session.putBack(rewrites);
  useUndoKey(putBack);
  return (
    <span className={styles.back}>
      <Button size="small" disabledFocusable={puttingBack} onClick={putBack}>
        {puttingBack ? WRITING_MESSAGES[language].puttingBack : messages.putBack}
      </Button>
    </span>
  );
}

/** What was written or was not, and the way back. */
export function WritingNotice({ notice }: { readonly notice: Told }) {
  const { language } = usePane().state;
  return (
    <>
      {say<Told, Told['kind']>(WRITING_MESSAGES[language].notice, notice)}
      {'rewrites' in notice && <PutBack rewrites={notice.rewrites} />}
    </>
  );
}
