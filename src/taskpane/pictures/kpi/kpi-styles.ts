import { makeStyles, tokens } from '@fluentui/react-components';
import { VISUALLY_HIDDEN } from '../../controls/visually-hidden';

/** Rows of KPIs and goals. */
export const useKpiStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  cell: { color: tokens.colorBrandForeground2, fontVariantNumeric: 'tabular-nums' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  achieved: { marginInlineStart: 'auto' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: 'tabular-nums',
  },
  measure: { fontWeight: tokens.fontWeightSemibold },
  missing: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  caution: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  details: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sentence: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  visuallyHidden: VISUALLY_HIDDEN,
});
