import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent } from 'react';
import { unusedPaperSentence, yearFileSentence } from '../../messages/year-file/messages';
import { PRINTED_PAPERS, type Papers } from '../../plan/papers';
import { NO_PAPERS, type KeptPapers } from '../../review/paper-store';
import { yearFileOf } from '../../year-file/add-year-file';
import { yearFileText } from '../../year-file/write-year-file';
import { usePaneState } from '../controls/pane-context';
import { saveFile } from '../controls/save-file';
import { chosenYearFile, unusedPapers, withFile, withoutFile, type ChosenYearFile } from './read-year-file';
import { useSettingTexts } from './setting-texts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

/** The forms and files that the workbook keeps, each with the way to take it back. */
function KeptList({ kept }: { readonly kept: KeptPapers }) {
  const styles = useStyles();
  const { session, language, texts, terms } = useSettingTexts();
  const { yearFiles } = texts;
  return (
    <ul className={styles.list}>
      {kept.forms.map(({ sheet, form }) => {
        const name = yearFiles.form(terms.fiscalYear(form.fiscalYear), terms.account(form.account), sheet);
        return (
          <li key={`${form.account} ${String(form.fiscalYear)}`} className={styles.line}>
            <span className={styles.text}>{name}</span>
            <Button
              size="small"
              aria-label={yearFiles.removeNamed(name)}
              onClick={() =>
                void session.keepPapers((before) => ({
                  ...before,
                  forms: before.forms.filter(
                    (each) => each.form.account !== form.account || each.form.fiscalYear !== form.fiscalYear,
                  ),
                }))
              }
            >
              {yearFiles.remove}
            </Button>
          </li>
        );
      })}
      {kept.files.map(({ name, file }) => (
        <li key={name}>
          <div className={styles.line}>
            <span className={styles.text}>{yearFiles.file(name, terms.fiscalYear(file.fiscalYear))}</span>
            <Button
              size="small"
              aria-label={yearFiles.removeNamed(name)}
              onClick={() => void session.keepPapers((before) => withoutFile(before, name))}
            >
              {yearFiles.remove}
            </Button>
          </div>
          {unusedPapers(kept, name).map((unused) => (
            <p key={`${unused.of} ${unused.account ?? ''}`} className={styles.text}>
              {unusedPaperSentence(unused, language)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Takes a year file into the workbook; one with a mistake is told and not taken. */
function TakeIn() {
  const styles = useStyles();
  const { session, language, texts } = useSettingTexts();
  const { yearFiles } = texts;
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<(ChosenYearFile & { readonly name: string }) | null>(null);

  async function take({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (!file) return;
    const chosen = chosenYearFile(await file.text());
    // the same file, when it was mended, is chosen again
    target.value = '';
    setWrong(chosen.kind === 'read' ? null : { ...chosen, name: file.name });
    if (chosen.kind !== 'read') return;
    await session.keepPapers((before) => withFile(before, file.name, chosen.file));
  }

  return (
    <>
      <input ref={input} type="file" accept=".json" hidden onChange={(event) => void take(event)} />
      <Button size="small" onClick={() => input.current?.click()}>
        {yearFiles.takeIn}
      </Button>
      <div role="status">
        {wrong && (
          <p className={styles.text}>
            {wrong.kind === 'not-json' ? yearFiles.notJson(wrong.name) : yearFiles.wrong(wrong.name)}
          </p>
        )}
        {wrong?.kind === 'wrong' && (
          <ul className={styles.faults}>
            {wrong.faults.map((fault) => (
              <li key={`${fault.path} ${fault.what.fault}`}>{yearFileSentence(fault, language)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** Hands the papers of a year out as a file. */
function HandOut({ papers }: { readonly papers: Papers }) {
  const styles = useStyles();
  const { texts, terms } = useSettingTexts();
  const all = [...papers.kpiPlans, ...papers.budgets, ...papers.provisions];
  const years = [...new Set(all.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  return (
    <div className={styles.line}>
      {years.map((year) => (
        <Button
          key={year}
          size="small"
          onClick={() => {
            const file = yearFileOf(papers, year);
            if (file) saveFile(`${terms.fiscalYear(year)}.json`, yearFileText(file), 'application/json');
          }}
        >
          {texts.yearFiles.handOut(terms.fiscalYear(year))}
        </Button>
      ))}
    </div>
  );
}

/** The papers of years that a workbook keeps, and year files on their way in and out. */
export function YearFiles() {
  const state = usePaneState('result', 'kept');
  const papers = state.result?.review.papers ?? state.kept?.settings.papers ?? PRINTED_PAPERS;
  return (
    <>
      <KeptList kept={state.kept?.papers ?? NO_PAPERS} />
      <TakeIn />
      <HandOut papers={papers} />
    </>
  );
}
