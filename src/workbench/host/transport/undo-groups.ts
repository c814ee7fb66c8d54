type Run = (...args: readonly unknown[]) => Promise<unknown>;

interface Library {
  run?: Run;
}

/**
 * Teaches the page's library `Excel.run({ mergeUndoGroup: true }, …)` of ExcelApi 1.20: the npm copy of office.js is
 * older and leaves the option unread. To be called before office.js loads. `open` opens an undo group and answers how
 * to close it.
 */
export function teachUndoGroups(page: object, open: () => () => void): void {
  let library: Library | undefined;
  Object.defineProperty(page, 'Excel', {
    configurable: true,
    enumerable: true,
    get: () => library,
    set: (given: Library) => {
      library = given;
      watchRun(given, open);
    },
  });
}

function watchRun(library: Library, open: () => () => void): void {
  if (Object.getOwnPropertyDescriptor(library, 'run')?.get) return;
  let run: Run | undefined = library.run;
  Object.defineProperty(library, 'run', {
    configurable: true,
    enumerable: true,
    get: () => run,
    set: (given: Run) => {
      run = async (...args) => {
        if (!wantsGroup(args[0])) return given(...args);
        const close = open();
        try {
          return await given(...args);
        } finally {
          close();
        }
      };
    },
  });
}

function wantsGroup(options: unknown): boolean {
  return typeof options === 'object' && options !== null && Reflect.get(options, 'mergeUndoGroup') === true;
}
