import { makeStyles, tokens } from '@fluentui/react-components';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

/** Between Fluent’s caption and its body: what a narrow pane and many Japanese sentences ask for. */
const READING_SIZE = `calc((${tokens.fontSizeBase200} + ${tokens.fontSizeBase300}) / 2)`;

/** Rows of findings, and of what is listed beside them. */
export const useFindingStyles = makeStyles({
  sheet: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 11px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0 },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  rule: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3 },
  cell: {
    flexShrink: 0,
    color: tokens.colorBrandForeground2,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    fontSize: READING_SIZE,
    lineHeight: tokens.lineHeightBase300,
  },
  visuallyHidden: VISUALLY_HIDDEN,
});
