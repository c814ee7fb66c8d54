import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

/** What the colours in the workbook are about, and how they go; nothing where there are none. */
export function HighlightsBar() {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('highlights', 'result');
  const { highlights, result } = state;
  if (highlights === 'none') return null;
  return (
    <div className={styles.bar}>
      <span className={styles.sentence}>{messages.highlights[highlights]}</span>
      {highlights === 'stale' && result && (
        <Button size="small" onClick={() => void session.highlightAll()}>
          {messages.highlightAgain}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => void session.clearHighlights()}>
        {messages.clearHighlights}
      </Button>
    </div>
  );
}
