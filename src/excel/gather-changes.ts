/** What is known of an event of a sheet; calculations have no source. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly source?: `${Excel.EventSource}`;
  readonly triggerSource?: `${Excel.EventTriggerSource}`;
}

export interface Gathered {
  readonly sheetIds: ReadonlySet<string>;
  readonly remote: boolean;
}

/** A pause of so many milliseconds ends a series of changes. */
export const PAUSE = 400;

interface Gatherer {
  readonly add: (event: SheetEvent) => void;
  /** Forgets what was gathered and not yet told. */
  readonly stop: () => void;
}

/** Gathers events until they pause, leaving out what the add-in did itself, and tells them as one. */
export function gatherChanges(tell: (changes: Gathered) => void): Gatherer {
  let sheetIds = new Set<string>();
  let remote = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const gathered = { sheetIds, remote };
    sheetIds = new Set();
    remote = false;
    tell(gathered);
  };
  return {
    add: ({ worksheetId, source, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      sheetIds.add(worksheetId);
      remote ||= source === 'Remote';
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
