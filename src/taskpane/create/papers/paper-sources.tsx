import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState, type ChangeEvent } from 'react';
import { paperOfText, type Paper } from '../../../papers/paper';
import { paperOfSheets } from '../../../sheet/papers/paper-of-sheets';
import { usePane } from '../../controls/pane-context';
import { paneErrorOf } from '../../session/pane-error';
import { useCardStyles } from '../card-styles';
import { PAPER_PANE_MESSAGES } from './messages/messages';
import { readFile } from './read-file';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  paper: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { overflowWrap: 'anywhere' },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground3 },
});

interface PaperSourcesProps {
  readonly papers: readonly Paper[];
  readonly onChange: (papers: readonly Paper[]) => void;
}

/** Where papers come from: pasted text, files, the sheet in front. Several make one plan. */
export function PaperSources({ papers, onChange }: PaperSourcesProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { session, language } = usePane();
  const texts = PAPER_PANE_MESSAGES[language];
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [state, setState] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);

  /** The same paper, read again, takes the place of the one before. */
  function add(paper: Paper): void {
    setState(null);
    onChange([...papers.filter(({ name }) => name !== paper.name), paper]);
  }

  function readPasted(): void {
    const names = new Set(papers.map(({ name }) => name));
    let number = 1;
    while (names.has(texts.pasted(number))) number += 1;
    add(paperOfText(texts.pasted(number), text));
    setText('');
  }

  async function open({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (!file) return;
    setState({ text: texts.reading(file.name), isBad: false });
    try {
      const read = await readFile(file, language);
      if (typeof read === 'string') setState({ text: `${file.name}: ${read}`, isBad: true });
      else add(read);
    } catch (error) {
      setState(null);
      session.notice({ kind: 'error', error: paneErrorOf(error) });
    } finally {
      // the same file, when it was mended, is chosen again
      target.value = '';
    }
  }

  async function readSheet(): Promise<void> {
    const sheet = await session.activeSheet();
    if (sheet) add(paperOfSheets(sheet.name, [sheet]));
  }

  return (
    <>
      <Field label={texts.paste} hint={texts.pasteHint}>
        <Textarea rows={4} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={cards.actions}>
        <Button size="small" disabledFocusable={text.trim() === ''} onClick={readPasted}>
          {texts.readText}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {texts.chooseFile}
        </Button>
        <Button size="small" onClick={() => void readSheet()}>
          {texts.activeSheet}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".docx,.xlsx,.xlsm,.txt"
          hidden
          onChange={(event) => void open(event)}
        />
      </div>
      <p className={cards.text}>{texts.privacy}</p>
      <div role="status">
        {state && <p className={state.isBad ? styles.bad : cards.text}>{state.text}</p>}
      </div>
      {papers.length > 0 && (
        <ul className={styles.list} aria-label={texts.papers}>
          {papers.map((paper) => (
            <li key={paper.name} className={styles.paper}>
              <span className={styles.name}>{paper.name}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={texts.remove(paper.name)}
                title={texts.remove(paper.name)}
                onClick={() => onChange(papers.filter((each) => each !== paper))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
