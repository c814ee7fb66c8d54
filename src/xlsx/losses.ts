/**
 * What a file may hold and is not read, so that it is missing when the workbook is written again. Phonetic guides are
 * left out: nearly every Japanese workbook has them, and a warning that always comes warns of nothing.
 */
export const LOSSES = [
  'comments',
  'conditional-formats',
  'charts',
  'pictures',
  'shapes',
  'tables',
  'pivot-tables',
  'validations',
  'links',
  'filters',
  'outlines',
  'sparklines',
  'controls',
  'rich-text',
  'styles',
  'data-types',
  'protection',
  'other-sheets',
  'macros',
  'queries',
  'external-links',
  'other-add-ins',
] as const;

export type Loss = (typeof LOSSES)[number];
