import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ComponentType } from 'react';
import type { Result, View } from '../session/state';
import { useTexts } from './texts';
import { tabId, TabList } from '../controls/tab-list';
import { Findings } from './findings';
import { Judging } from './judging';
import { Reading } from './reading/reading';
import { RepairBanner } from './repair-banner';
import { Relations } from './relations';
import { CheckSettings } from './settings-used';
import { SheetFaults } from './sheet-faults';
import { StatementView } from './statement-view';
import { WrittenChanges } from './written-changes';
import { usePaneState } from '../controls/pane-context';

const VIEWS: readonly View[] = ['findings', 'statement', 'relations', 'reading'];

const SHOWN: Readonly<Record<View, ComponentType<{ readonly result: Result }>>> = {
  findings: Findings,
  statement: StatementView,
  relations: Relations,
  reading: Reading,
};

const useStyles = makeStyles({
  view: {
    // what only screen readers see must not make the page longer
    position: 'relative',
    flex: '1 1 0',
    // where what stands above takes all of a low pane, the page scrolls
    minHeight: '160px',
    overflowX: 'hidden',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase300,
    // what has the focus is not to hide behind a heading that stays
    scrollPaddingTop: '40px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** What a check found, in the view that was chosen. */
export function Results({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const panelId = useId();
  const { session, messages } = useTexts();
  const state = usePaneState('view');
  const { view } = state;
  const broken = result.functions.flatMap((sheet) => sheet.broken);
  const Shown = SHOWN[view];
  return (
    <>
      <WrittenChanges />
      <SheetFaults sheets={result.review.sheets} />
      {broken.length > 0 && <RepairBanner cells={broken} />}
      <CheckSettings settings={result.settings} />
      <Judging result={result} />
      <TabList
        label={messages.views}
        panelId={panelId}
        tabs={VIEWS}
        names={messages.view}
        chosen={view}
        onChoose={session.show}
      />
      {/* The key: a view that is turned to begins at its top. */}
      <div
        key={view}
        id={panelId}
        role="tabpanel"
        aria-labelledby={tabId(panelId, view)}
        className={styles.view}
        tabIndex={0}
      >
        <Shown result={result} />
      </div>
    </>
  );
}
