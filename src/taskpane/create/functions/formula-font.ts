import { tokens } from '@fluentui/react-components';

/** For formulas and names of functions; where a fixed-width font lacks a Japanese character, the pane's own has it. */
export const FORMULA_FONT = `${tokens.fontFamilyMonospace}, ${tokens.fontFamilyBase}`;
