/** What there is to work with. */
interface Availability {
  /** A check has given a result. */
  readonly hasResult: boolean;
  /** There are findings to go to. */
  readonly hasFindings: boolean;
  /** There are findings to highlight, or highlights to take away. */
  readonly canHighlight: boolean;
}

/** The ribbon's tab, its groups, and the buttons that are of use only with a result: they are off when Excel starts. */
const TAB = 'Kpi.Tab';
const NEEDS: Readonly<Record<string, Readonly<Record<string, keyof Availability>>>> = {
  'Kpi.CheckGroup': {
    'Kpi.NextFinding': 'hasFindings',
    'Kpi.PreviousFinding': 'hasFindings',
    'Kpi.Highlights': 'canHighlight',
  },
  'Kpi.CreateGroup': { 'Kpi.Report': 'hasResult' },
};

/**
 * Switches the ribbon's buttons on and off. Where Excel cannot, all of them are always on, so that a command may come
 * when there is nothing to work with.
 */
export async function announce(available: Availability): Promise<void> {
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const groups = Object.entries(NEEDS).map(([id, buttons]) => ({
    id,
    controls: Object.entries(buttons).map(([button, need]) => ({ id: button, enabled: available[need] })),
  }));
  try {
    await Office.ribbon.requestUpdate({ tabs: [{ id: TAB, groups }] });
  } catch (refusal) {
    // After an update of the add-in Excel refuses until it is started anew: the buttons stay as they are.
    reportError(refusal);
  }
}
