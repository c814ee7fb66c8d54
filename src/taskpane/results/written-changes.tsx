import { makeStyles, tokens } from '@fluentui/react-components';
import { addTo } from '../../engine/grouping';
import type { Change } from '../../review/changes';
import { ChangeTable } from './change-table';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  written: {
    flexShrink: 0,
    maxHeight: '35vh',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowY: 'auto',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // what only screen readers see must not make the page longer
    position: 'relative',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sheet: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    paddingInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What was just written, for as long as its notice stands. */
export function WrittenChanges() {
  const styles = useStyles();
  const { texts } = useTexts();
  const state = usePaneState('notice');
  if (state.notice?.kind !== 'written') return null;
  const { changes } = state.notice;
  const bySheet = new Map<string, Change[]>();
  for (const change of changes) addTo(bySheet, change.write.cell.sheet, change);
  return (
    <section className={styles.written} aria-label={texts.change.written} tabIndex={0}>
      <h2 className={styles.heading}>{texts.change.written}</h2>
      {Array.from(bySheet, ([sheet, own]) => (
        <section key={sheet} aria-label={sheet}>
          <h3 className={styles.sheet}>{sheet}</h3>
          <ChangeTable caption={sheet} changes={own} />
        </section>
      ))}
    </section>
  );
}
