import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { FolderOpen16Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, type ChangeEvent } from 'react';
import { DEFAULT_SETTINGS } from '../../review/settings';
import { unreadableSentence } from '../../messages/unreadable/messages';
import type { UnreadableReason } from '../../sheet/cells/unreadable';
import { usePane, usePaneState } from '../controls/pane-context';
import { paneErrorOf } from '../session/pane-error';
import { choicesIn } from './choices';
import { readBook } from './read-book';
import { COMPARE_MESSAGES } from './messages/messages';

const useStyles = makeStyles({
  choice: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bad: { color: tokens.colorStatusDangerForeground3 },
});

/** What is known of the file that was chosen last. */
type Reading =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: UnreadableReason };

/** A workbook file of this computer, whose tables can be chosen too. */
export function FileChoice() {
  const styles = useStyles();
  const { session } = usePane();
  const state = usePaneState('language', 'comparing', 'result');
  const texts = COMPARE_MESSAGES[state.language];
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef<File | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const { book } = state.comparing;

  async function open({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (!file) return;
    latest.current = file;
    setReading({ kind: 'reading', name: file.name });
    session.compare({ book: null, first: null, second: null });
    try {
      // how this workbook is to be read says nothing of another one; what the rules ask and the papers of years hold for both
      const { rules, papers } = state.result?.settings ?? DEFAULT_SETTINGS;
      const read = await readBook(file, { ...DEFAULT_SETTINGS, rules, papers });
      // another file was chosen, or the file put away, in the meantime
      if (latest.current !== file) return;
      if ('code' in read) setReading({ kind: 'refused', name: file.name, reason: read });
      else {
        setReading(null);
        session.compare({ book: read });
      }
    } catch (error) {
      if (latest.current !== file) return;
      setReading(null);
      session.notice({ kind: 'error', error: paneErrorOf(error) });
    } finally {
      // the same file, when it was mended, is chosen again
      target.value = '';
    }
  }

  function close(): void {
    latest.current = null;
    setReading(null);
    session.compare({ book: null, first: null, second: null });
  }

  return (
    <div className={styles.choice}>
      <input ref={input} type="file" accept=".xlsx,.xlsm" hidden onChange={(event) => void open(event)} />
      <div className={styles.line}>
        <Button size="small" icon={<FolderOpen16Regular />} onClick={() => input.current?.click()}>
          {texts.openFile}
        </Button>
        {book && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={texts.closeFile(book.name)}
            title={texts.closeFile(book.name)}
            onClick={close}
          />
        )}
      </div>
      <p className={styles.note}>{texts.privacy}</p>
      <div role="status">
        {reading?.kind === 'reading' && <p className={styles.note}>{texts.readingFile(reading.name)}</p>}
        {reading?.kind === 'refused' && (
          <p className={styles.bad}>
            {reading.name}: {unreadableSentence(reading.reason, state.language)}
          </p>
        )}
        {book && (
          <p className={styles.note}>{texts.opened(book.name, choicesIn(book.review, book.name).length)}</p>
        )}
      </div>
    </div>
  );
}
