import { makeStyles, tokens } from '@fluentui/react-components';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

/** Cards of lines and figures, the figures lined up at the right. */
export const useDetailStyles = makeStyles({
  details: { display: 'grid', gap: tokens.spacingVerticalM },
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  step: { margin: 0 },
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  second: { marginTop: tokens.spacingVerticalM },
  table: { width: '100%', borderCollapse: 'collapse' },
  visuallyHidden: VISUALLY_HIDDEN,
  label: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  sign: {
    width: '1em',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground3,
    verticalAlign: 'top',
  },
  figure: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  fact: { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  room: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  ruled: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  bad: { color: tokens.colorStatusDangerForeground3 },
  verdict: { marginTop: tokens.spacingVerticalXS, textAlign: 'end' },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
});
