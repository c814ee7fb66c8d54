import { Button, Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../controls/pane-context';
import type { SelectedCellsRead } from '../../session/selected-cells';
import { useCardStyles } from '../card-styles';
import { dayIn, definitionOf, yearIn, type MeasureInput } from './measure-input';
import { MEASURE_PANE_MESSAGES } from './messages/messages';
import { PLAN } from './record-kpis';
import { selectedDays, selectedSuspensions, type Taken, type WrongCells } from './selected-days';

const useStyles = makeStyles({
  // an input is as wide as twenty letters where nobody says
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, '& input': { width: '100%', minWidth: 0 } },
});

interface TermFieldsProps {
  readonly input: MeasureInput;
  readonly headers: readonly string[];
  readonly onInput: (input: Partial<MeasureInput>) => void;
}

interface RangeFieldProps<T> {
  readonly label: string;
  readonly hint: string;
  readonly count: number;
  readonly read: (cells: SelectedCellsRead) => Taken<T>;
  readonly onTaken: (taken: T) => void;
  readonly onCleared: () => void;
}

/** A range of the workbook, taken from what is selected. */
function RangeField<T>({ label, hint, count, read, onTaken, onCleared }: RangeFieldProps<T>) {
  const { session, language } = usePane();
  const texts = MEASURE_PANE_MESSAGES[language];
  const cards = useCardStyles();
  const [wrong, setWrong] = useState<readonly WrongCells[]>([]);
  const [added, setAdded] = useState(0);

  async function take(): Promise<void> {
    const cells = await session.selectedCells();
    if (!cells) return;
    const found = read(cells);
    setWrong(found.wrong);
    setAdded(found.added);
    if (found.wrong.length === 0) onTaken(found.taken);
    else onCleared();
  }

  return (
    <Field
      label={label}
      hint={hint}
      size="small"
      {...(wrong.length > 0 && {
        validationMessage: texts.notTaken(
          wrong.slice(0, 3).map(({ row, cells }) => texts.cellsIn(row, cells)),
        ),
      })}
    >
      <div className={cards.actions}>
        <Button size="small" onClick={() => void take()}>
          {texts.useSelection}
        </Button>
        {count > 0 && (
          <Button size="small" onClick={onCleared}>
            {texts.clear}
          </Button>
        )}
      </div>
      {count > 0 && <p className={cards.text}>{texts.taken(count, added)}</p>}
    </Field>
  );
}

/** By what records are judged, as far as the KPI asks for it. */
export function TermFields({ input, headers, onInput }: TermFieldsProps) {
  const { language } = usePane();
  const texts = MEASURE_PANE_MESSAGES[language];
  const styles = useStyles();
  const { terms, columns } = definitionOf(input.kpi);
  const mayBeSuspended = columns.some(({ name }) => name === 'suspended');
  const isNoDate = dayIn(input.asOf) === undefined;
  const isNoYear = yearIn(input.fiscalYear, PLAN.fiscalYear) === null;
  return (
    <>
      {terms.includes('asOf') && (
        <Field
          className={styles.field}
          label={texts.asOf}
          hint={texts.asOfHint}
          size="small"
          {...(isNoDate && { validationMessage: texts.notADate })}
        >
          <Input
            size="small"
            className={styles.input}
            value={input.asOf}
            onChange={(_, { value }) => onInput({ asOf: value })}
          />
        </Field>
      )}
      {terms.includes('fiscalYear') && (
        <Field
          className={styles.field}
          label={texts.fiscalYear}
          size="small"
          {...(isNoYear && { validationMessage: texts.notAYear })}
        >
          <Input
            size="small"
            className={styles.input}
            placeholder={String(PLAN.fiscalYear)}
            value={input.fiscalYear}
            onChange={(_, { value }) => onInput({ fiscalYear: value })}
          />
        </Field>
      )}
      {terms.includes('calendar') && (
        <Checkbox
          label={texts.calendarDays}
          checked={input.isInCalendarDays}
          onChange={(_, { checked }) => onInput({ isInCalendarDays: checked === true })}
        />
      )}
      {terms.includes('closedDays') && (
        <RangeField
          label={texts.closedDays}
          hint={texts.closedDaysHint}
          count={input.closedDays.length}
          read={selectedDays}
          onTaken={(closedDays) => onInput({ closedDays })}
          onCleared={() => onInput({ closedDays: [] })}
        />
      )}
      {mayBeSuspended && (
        <RangeField
          label={texts.suspensions}
          hint={texts.suspensionsHint}
          count={input.suspensions.size}
          read={selectedSuspensions}
          onTaken={(suspensions) => onInput({ suspensions })}
          onCleared={() => onInput({ suspensions: new Map() })}
        />
      )}
      {mayBeSuspended && input.suspensions.size > 0 && (
        <Field label={texts.suspensionKey} size="small">
          <Select
            size="small"
            value={input.suspensionKey}
            onChange={(_, { value }) => onInput({ suspensionKey: value })}
          >
            <option value="">{texts.noColumn}</option>
            {headers.map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
