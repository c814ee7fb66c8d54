/** Where office.js keeps whom it tells of an event. */
interface Registration {
  register(...registered: Registered): Promise<void>;
  unregister(...registered: Registered): Promise<void>;
}

type Registered = [eventId: number, targetId: string, handler: (event: unknown) => void];

/** What the types of office.js do not tell of. */
interface Library {
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): Registration };
  readonly _Internal: { readonly officeJsEventRegistration: Registration };
}

/** By this event come all the others, and the calls of custom functions. */
const MESSAGES = 5;

/**
 * Watches the loaded office.js. Answers how to remove every handler of an event of a workbook and of what is in it:
 * office.js is loaded once, and would tell the handlers of one workbook of what goes on in the next.
 */
export function watchHandlers(): () => Promise<void> {
  const { GenericEventRegistration, _Internal } = OfficeExtension as unknown as Library;
  const removals = [
    // what has no target is not of a workbook, as the visibility of the pane
    watch(GenericEventRegistration.getGenericEventRegistration(''), ([, targetId]) => targetId !== ''),
    watch(_Internal.officeJsEventRegistration, ([eventId]) => eventId !== MESSAGES),
  ];
  return async () => {
    for (const remove of removals) await remove();
  };
}

function watch(
  registration: Registration,
  isOfWorkbook: (registered: Registered) => boolean,
): () => Promise<void> {
  const register = registration.register.bind(registration);
  let added: Registered[] = [];
  registration.register = (...registered) => {
    if (isOfWorkbook(registered)) added.push(registered);
    return register(...registered);
  };
  return async () => {
    const before = added;
    added = [];
    for (const registered of before) await registration.unregister(...registered);
  };
}
