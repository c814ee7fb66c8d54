import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ComponentType } from 'react';
import { OFFERS, type Offer } from '../session/state';
import { tabId, TabList } from '../controls/tab-list';
import { FunctionPicker } from './functions/function-picker';
import { InsertProgress } from './insert-progress';
import { ReportList } from './report-list';
import { TemplateList } from './template-list';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

const SHOWN: Readonly<Record<Offer, ComponentType>> = {
  functions: FunctionPicker,
  templates: TemplateList,
  reports: ReportList,
};

const useStyles = makeStyles({
  tabs: { paddingTop: tokens.spacingVerticalXS },
  visuallyHidden: VISUALLY_HIDDEN,
  panel: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    scrollPaddingTop: '40px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** What can be put into the workbook. */
export function CreatePage() {
  const styles = useStyles();
  const panelId = useId();
  const { session, texts } = useTexts();
  const state = usePaneState('offer', 'inserting');
  const Shown = SHOWN[state.offer];
  return (
    <>
      <h2 className={styles.visuallyHidden}>{texts.heading}</h2>
      <div className={styles.tabs}>
        <TabList
          label={texts.offers}
          panelId={panelId}
          tabs={OFFERS}
          names={texts.offer}
          chosen={state.offer}
          onChoose={session.offer}
        />
      </div>
      {state.inserting && <InsertProgress inserting={state.inserting} />}
      <div
        key={state.offer}
        id={panelId}
        role="tabpanel"
        aria-labelledby={tabId(panelId, state.offer)}
        className={styles.panel}
        tabIndex={0}
      >
        <Shown />
      </div>
    </>
  );
}
