import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { lazy, Suspense, useState } from 'react';
import { HighlightsBar } from './highlights-bar';
import { loadResults } from './load-results';
import { usePane, usePaneState } from '../controls/pane-context';
import { SheetChoice } from './sheet-choice';
import { StatusLine } from '../controls/status-line';
import { Welcome } from './welcome';

const Results = lazy(async () => ({ default: (await loadResults()).Results }));

const NARROW = '@container (max-width: 359px)';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
    [NARROW]: { paddingInline: tokens.spacingHorizontalSNudge },
  },
  results: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Checking, and what was found. */
export function CheckPage() {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('run', 'result');
  const [choosing, setChoosing] = useState(false);
  const { run, result } = state;
  const isBusy = run !== null && !run.quiet;
  return (
    <>
      <div className={styles.header}>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            className={styles.action}
            disabledFocusable={isBusy}
            title={messages.forgetsUndo}
            onClick={() => void session.validate('workbook')}
          >
            {messages.validateWorkbook}
          </Button>
          <Button
            className={styles.action}
            disabledFocusable={isBusy}
            title={messages.forgetsUndo}
            onClick={() => void session.validate('sheet')}
          >
            {messages.validateSheet}
          </Button>
          <Button
            appearance="subtle"
            icon={<TaskListSquareLtr20Regular />}
            disabledFocusable={isBusy}
            aria-expanded={choosing}
            aria-label={messages.chooseSheets}
            title={messages.chooseSheets}
            onClick={() => setChoosing(!choosing)}
          />
        </div>
        {choosing && <SheetChoice onDone={() => setChoosing(false)} />}
        <StatusLine />
      </div>
      <div className={styles.results}>
        {result ? (
          <Suspense>
            <Results result={result} />
          </Suspense>
        ) : (
          <Welcome />
        )}
      </div>
      <HighlightsBar />
    </>
  );
}
