import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Rewrite } from '../../excel/pane-host';
import { usePane, usePaneState } from '../controls/pane-context';
import { useUndoKey } from './use-undo-key';
import { say } from '../../messages/by-kind';
import { WRITING_MESSAGES } from '../messages/writing';
import type { WritingNotice as Told } from '../messages/writing-messages';
import { DONE, TRACK } from '../controls/progress-styles';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

const useStyles = makeStyles({
  back: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
  },
  visuallyHidden: VISUALLY_HIDDEN,
  track: TRACK,
  moving: {
    ...DONE,
    display: 'block',
    width: '40%',
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
      animationDuration: '1.5s',
      animationIterationCount: 'infinite',
    },
  },
});

/** Office.js cannot undo: what was written over is put back, wherever the keyboard is. */
function PutBack({ rewrites }: { readonly rewrites: readonly Rewrite[] }) {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('language', 'puttingBack');
  const { language, puttingBack } = state;
  const putBack = (): void => void session.putBack(rewrites);
  const { puttingBack: says } = WRITING_MESSAGES[language];
  useUndoKey(putBack);
  return (
    <span className={styles.back}>
      <Button size="small" disabledFocusable={puttingBack} onClick={putBack}>
        {puttingBack ? says : messages.putBack}
      </Button>
      {puttingBack && (
        // Excel does all of it at once: nobody knows how far it is
        <span role="progressbar" className={styles.track} aria-label={says}>
          <span className={styles.moving} />
        </span>
      )}
      <span role="status" className={styles.visuallyHidden}>
        {puttingBack && says}
      </span>
    </span>
  );
}

/** What was written or was not, and the way back. */
export function WritingNotice({ notice }: { readonly notice: Told }) {
  const { language } = usePane();
  return (
    <>
      {say<Told, Told['kind']>(WRITING_MESSAGES[language].notice, notice)}
      {'rewrites' in notice && <PutBack rewrites={notice.rewrites} />}
    </>
  );
}
