import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { accountName } from '../../../engine/budget/account-name';
import { PRINTED_PAPERS } from '../../../plan/papers';
import {
  accountKeyOf,
  accountToDeclare,
  declareForm,
  formColumn,
  isForm,
  type FormFault,
} from '../../../review/declare-form';
import type { BudgetReading } from '../../../sheet/budget/read-budget';
import { usePaneState } from '../../controls/pane-context';
import { useTexts } from '../texts';
import { choiceOf, withForm, withoutForm, yearIn, type FormChoice } from './form-choice';
import { FORM_MESSAGES } from './messages/messages';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function Faults({ faults }: { readonly faults: readonly FormFault[] }) {
  const styles = useStyles();
  const texts = FORM_MESSAGES[useTexts().language];
  return (
    <div role="alert">
      <p className={styles.text}>{texts.faults}</p>
      <ul className={styles.list}>
        {faults.map((fault, index) => (
          <li key={index}>{texts.fault(fault)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the form has in place of the last one, and whether it can be kept. */
function Comparison({ choice: { form, there, last, differences } }: { readonly choice: FormChoice }) {
  const styles = useStyles();
  const { language, terms } = useTexts();
  const texts = FORM_MESSAGES[language];
  const year = last ? terms.fiscalYear(last.fiscalYear) : '';
  const source = there?.source;
  return (
    <>
      <h4 className={styles.heading}>
        {texts.heading(terms.account(form.account), terms.fiscalYear(form.fiscalYear))}
      </h4>
      {!last && <p className={styles.text}>{texts.first}</p>}
      {last && differences.length === 0 && <p className={styles.text}>{texts.noDifference(year)}</p>}
      {differences.length > 0 && (
        <>
          <p className={styles.text}>{texts.differences(year)}</p>
          <ul className={styles.list}>
            {differences.map((each, index) => (
              <li key={index}>{texts.difference(each)}</li>
            ))}
          </ul>
        </>
      )}
      {there && (
        <p className={styles.text}>
          {source === null
            ? texts.printed
            : source?.kind === 'file'
              ? texts.fromFile(source.name)
              : texts.replaces}
        </p>
      )}
    </>
  );
}

/** Asks for the account and the year, shows what differs from the last form, and keeps it when the person agrees. */
function Declaring({ review, onDone }: { readonly review: BudgetReading; readonly onDone: () => void }) {
  const styles = useStyles();
  const { session, language } = useTexts();
  const texts = FORM_MESSAGES[language];
  const { result } = usePaneState('result');
  const snapshots = (result?.sheets ?? []).map(({ snapshot }) => snapshot);
  const stated = formColumn(review)?.fiscalYear ?? null;
  const [name, setName] = useState(() => accountName(accountToDeclare(review, snapshots)));
  const [yearText, setYearText] = useState(stated === null ? '' : String(stated));
  const fiscalYear = yearIn(yearText);
  const declared =
    fiscalYear !== null && declareForm(review, snapshots, { account: accountKeyOf(name), fiscalYear });
  const choice =
    declared && isForm(declared) ? choiceOf(declared, result?.settings.papers ?? PRINTED_PAPERS) : null;
  const canKeep = choice && (choice.there === null || choice.there.source?.kind === 'declared');

  async function keep(): Promise<void> {
    if (!choice) return;
    onDone();
    await session.keepPapers((kept) => withForm(kept, review.table.sheet, choice.form));
  }

  return (
    <div className={styles.panel}>
      <Field label={texts.account}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field
        label={texts.fiscalYear}
        {...(fiscalYear === null && { validationMessage: texts.noYear, validationState: 'error' as const })}
      >
        <Input value={yearText} onChange={(_, { value }) => setYearText(value)} />
      </Field>
      {declared && !isForm(declared) && <Faults faults={declared} />}
      {choice && <Comparison choice={choice} />}
      <div className={styles.actions}>
        {canKeep && (
          <Button size="small" appearance="primary" onClick={() => void keep()}>
            {texts.keep}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Makes a table its year's form, or takes that back. */
export function DeclareForm({ review }: { readonly review: BudgetReading }) {
  const styles = useStyles();
  const { session, language, terms } = useTexts();
  const texts = FORM_MESSAGES[language];
  const { kept } = usePaneState('kept');
  const [isOpen, setOpen] = useState(false);
  const year = formColumn(review)?.fiscalYear ?? null;
  const mine = kept?.papers.forms.find(
    ({ sheet, form }) =>
      sheet === review.table.sheet && form.account === review.table.account && form.fiscalYear === year,
  )?.form;
  if (isOpen) return <Declaring review={review} onDone={() => setOpen(false)} />;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {year === null ? texts.declareAny : texts.declare(terms.fiscalYear(year))}
      </Button>
      {mine && (
        <p className={styles.text}>
          {texts.kept(terms.account(mine.account), terms.fiscalYear(mine.fiscalYear))}{' '}
          <Button size="small" onClick={() => void session.keepPapers((before) => withoutForm(before, mine))}>
            {texts.withdraw}
          </Button>
        </p>
      )}
    </>
  );
}
