/** The names under which a workbook keeps what a person set for it. */
export const WORKBOOK_SETTING = {
  settings: 'kpi.settings',
  acknowledgements: 'kpi.acknowledgements',
  corrections: 'kpi.corrections',
  papers: 'kpi.papers',
} as const;
