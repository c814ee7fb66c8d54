import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { megabytes } from '../../../messages/file-size';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { MEASURE_MESSAGES } from '../../../messages/measure/messages';
import { usePane } from '../../controls/pane-context';
import { ProgressLine } from '../../controls/progress-line';
import { useCardStyles } from '../card-styles';
import { ColumnFields } from './column-fields';
import {
  columnsOf,
  isSuspendedTwice,
  lacksSuspensionKey,
  missingColumns,
  requestOf,
  type MeasureInput,
} from './measure-input';
import { MeasuredResult } from './measured-result';
import { MEASURE_PANE_MESSAGES } from './messages/messages';
import { PLAN, RECORD_KPIS } from './record-kpis';
import { TermFields } from './term-fields';
import { useFold } from './use-fold';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    // a long name in a choice is cut, and does not widen the pane
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    minWidth: 0,
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  name: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  reading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const NOTHING: MeasureInput = {
  kpi: RECORD_KPIS[0]?.id ?? '',
  columns: {},
  branch: false,
  month: false,
  asOf: '',
  isInCalendarDays: false,
  fiscalYear: '',
  closedDays: [],
  suspensions: new Map(),
  suspensionKey: '',
};

/** A KPI, a file, its columns, and what they come to. */
export function MeasureForm() {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language, messages } = usePane();
  const texts = MEASURE_PANE_MESSAGES[language];
  const { column } = MEASURE_MESSAGES[language];
  const chooser = useRef<HTMLInputElement>(null);
  const [input, setInput] = useState(NOTHING);
  const fold = useFold();
  const { file, head, state } = fold;
  const request = head && requestOf(input, head, PLAN.fiscalYear);
  const columns = head ? columnsOf(input, head) : {};
  const missing = [
    ...(head ? missingColumns(input, columns).map((name) => column[name]) : []),
    ...(head && lacksSuspensionKey(input, head) ? [texts.suspensionKey] : []),
  ];

  function change(changed: Partial<MeasureInput>): void {
    setInput((before) => ({ ...before, ...changed }));
    fold.outdate();
  }

  return (
    <div className={styles.form}>
      <Field label={texts.kpi} size="small">
        <Select
          size="small"
          value={input.kpi}
          onChange={(_, { value }) => change({ kpi: value, columns: {} })}
        >
          {RECORD_KPIS.map(({ id, name, business }) => (
            <option key={id} value={id}>
              {`${name[language]} (${KPI_MESSAGES[language].business[business]})`}
            </option>
          ))}
        </Select>
      </Field>
      <div className={cards.actions}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {texts.chooseFile}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".csv,.tsv,.txt,.gz,.parquet"
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) fold.choose(chosen);
            // the same file, when it was mended, is chosen again
            target.value = '';
          }}
        />
      </div>
      <p className={cards.text}>{texts.privacy}</p>
      {file && <p className={styles.name}>{texts.file(file.name, megabytes(file.size))}</p>}
      {head && (
        <>
          <ColumnFields input={input} head={head} onInput={change} />
          <div role="group" aria-label={texts.by}>
            <Checkbox
              label={texts.byBranch}
              checked={input.branch}
              onChange={(_, { checked }) => change({ branch: checked === true })}
            />
            <Checkbox
              label={texts.byMonth}
              checked={input.month}
              onChange={(_, { checked }) => change({ month: checked === true })}
            />
          </div>
          <TermFields key={input.kpi} input={input} headers={head.headers} onInput={change} />
          {missing.length > 0 && <p className={cards.text}>{texts.missing(missing.join('、'))}</p>}
          {isSuspendedTwice(input, columns) && <p className={cards.text}>{texts.suspendedTwice}</p>}
          {state.kind !== 'reading' && (
            <div className={cards.actions}>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={!request}
                onClick={() => request && fold.start(input.kpi, request)}
              >
                {texts.start}
              </Button>
            </div>
          )}
        </>
      )}
      {state.kind === 'reading' && (
        <div className={styles.reading}>
          <ProgressLine
            label={texts.reading}
            fraction={state.fraction}
            text={texts.progress(state.rows.toLocaleString('en'), state.rate.toLocaleString('en'))}
          />
          <span className={styles.name}>
            {texts.progress(state.rows.toLocaleString('en'), state.rate.toLocaleString('en'))}
          </span>
          <Button size="small" onClick={fold.cancel}>
            {messages.cancel}
          </Button>
        </div>
      )}
      <div role="status">
        {state.kind === 'looking' && <p className={cards.text}>{texts.reading}</p>}
        {state.kind === 'cancelled' && <p className={cards.text}>{texts.cancelled}</p>}
        {state.kind === 'fault' && (
          <p className={styles.bad}>{`${file?.name ?? ''}: ${texts.fault(state.fault)}`}</p>
        )}
      </div>
      {state.kind === 'done' && <MeasuredResult measured={state.measured} />}
    </div>
  );
}
