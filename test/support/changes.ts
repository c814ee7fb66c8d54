import type { Write } from '../../src/engine/findings/finding';
import type { Change } from '../../src/review/changes';

/** Writes to blank cells that are the amount of no line. */
export function changesTo(writes: readonly Write[]): readonly Change[] {
  return writes.map((write) => ({
    write,
    label: null,
    before: { text: '', formula: null, isText: false },
    after:
      'formula' in write
        ? { text: '', formula: write.formula, isText: false }
        : { text: String(write.value), formula: null, isText: typeof write.value === 'string' },
  }));
}
