import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows of a name, its figures, and what is drawn under them. */
export const useBudgetStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto 4em',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { minWidth: 0 },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'end', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  years: { display: 'block', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  drawing: { gridColumnStart: 1, gridColumnEnd: -1 },
  /** A bar beside the year that it is of. */
  yearly: {
    display: 'grid',
    gridTemplateColumns: '4em 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontWeight: tokens.fontWeightRegular,
  },
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
