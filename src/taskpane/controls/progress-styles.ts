import { tokens } from '@fluentui/react-components';

/** What progress is drawn on, and what is done of it: of a known part by `ProgressLine`, of an unknown one as it moves. */
export const TRACK = {
  flexGrow: 1,
  height: '4px',
  overflow: 'hidden',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground6,
  '@media (forced-colors: active)': { outline: '1px solid' },
} as const;

export const DONE = {
  height: '100%',
  borderRadius: 'inherit',
  backgroundColor: tokens.colorCompoundBrandBackground,
  '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
} as const;
