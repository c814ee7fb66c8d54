/** When a snippet runs, as far as it can tell. */
const NOW = Date.UTC(2024, 3, 1, 0, 0, 0);

/** Chance and time that are the same in each run, for a script in the place of `Math` and `Date`. */
export function steady(): { readonly Math: Math; readonly Date: DateConstructor } {
  let state = 1;
  const random = (): number => {
    // Park and Miller
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  class SteadyDate extends Date {
    constructor(...given: readonly unknown[]) {
      super(...((given.length > 0 ? given : [NOW]) as [number]));
    }
    static override now(): number {
      return NOW;
    }
  }
  return {
    Math: Object.create(Math, { random: { value: random } }) as Math,
    Date: SteadyDate as unknown as DateConstructor,
  };
}

/** Of things that are made in a run: {4BF92E4D-…} of tables and comments, the 21 characters of sheets. */
const ID = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}|(?<![\w-])[\w-]{21}(?![\w-])/g;

/** The lines with the ids in them counted in the order in which they come. */
export function withoutIds(lines: readonly string[]): string[] {
  const seen: string[] = [];
  return lines.map((line) =>
    line.replace(ID, (id) => {
      if (!seen.includes(id)) seen.push(id);
      return `id ${String(seen.indexOf(id) + 1)}`;
    }),
  );
}
