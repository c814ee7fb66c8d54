import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReportKind, YearKind } from '../session/insert-sheet';
import type { PaneState } from '../session/state';
import { StatusLine } from '../controls/status-line';
import { useCardStyles } from './card-styles';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';
import { saveFile } from '../controls/save-file';

const KINDS: readonly ReportKind[] = ['check', 'kpi', 'evaluation', 'year'];
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function isOfYear(kind: ReportKind): kind is YearKind {
  return kind === 'evaluation' || kind === 'year';
}

const useStyles = makeStyles({
  status: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
});

/** Why a report cannot be made yet, or what happens before it is; null where nothing stands in the way. */
function hindrance(result: PaneState['result'], kind: ReportKind): 'unchecked' | 'noKpis' | 'stale' | null {
  if (!result) return 'unchecked';
  const hasKpis = result.review.sheets.some(({ kpis }) => kpis.length > 0);
  // a change may have brought them
  if ((kind === 'kpi' || kind === 'year') && !hasKpis && !result.changed) return 'noKpis';
  return result.changed ? 'stale' : null;
}

function ReportCard({ kind }: { readonly kind: ReportKind }) {
  const styles = useCardStyles();
  const noteId = useId();
  const { session, texts } = useTexts();
  const labels = texts.reports;
  const { inserting, run, result } = usePaneState('inserting', 'run', 'result');
  const met = hindrance(result, kind);
  const isBusy = inserting !== null || (run !== null && !run.quiet);
  const isOff = isBusy || met === 'unchecked' || met === 'noKpis';
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{labels.name[kind]}</h3>
      <p className={styles.text}>{labels.holds[kind]}</p>
      {met && (
        <p id={noteId} className={styles.text}>
          {labels[met]}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          aria-describedby={met ? noteId : undefined}
          disabledFocusable={isOff}
          onClick={() => void session.report(kind)}
        >
          {labels.make(labels.name[kind])}
        </Button>
        {isOfYear(kind) && (
          <Button
            size="small"
            aria-label={labels.documentOf(labels.name[kind])}
            aria-describedby={met ? noteId : undefined}
            disabledFocusable={isOff}
            onClick={() =>
              void session.reportDocument(kind).then((file) => {
                if (file) saveFile(file.name, file.bytes.slice().buffer, DOCX);
              })
            }
          >
            {labels.document}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The sheets that report on the last check. */
export function ReportList() {
  const styles = useStyles();
  const cards = useCardStyles();
  const { session, messages } = useTexts();
  const state = usePaneState('result', 'run');
  const { result, run } = state;
  return (
    <>
      <div className={styles.status}>
        <StatusLine />
        {!result && !run && (
          <Button size="small" onClick={() => void session.validate('workbook')}>
            {messages.validateWorkbook}
          </Button>
        )}
      </div>
      <ul className={cards.list}>
        {KINDS.map((kind) => (
          <ReportCard key={kind} kind={kind} />
        ))}
      </ul>
    </>
  );
}
