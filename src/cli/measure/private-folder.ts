import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder that nobody else may look into; what is in it goes with it. */
export interface PrivateFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Makes a folder for what must not stay: it holds personal data. It is gone however the program ends. */
export function privateFolder(): PrivateFolder {
  const path = mkdtempSync(join(tmpdir(), 'kpi-measure-'));
  chmodSync(path, 0o700);
  const erase = (): void => {
    rmSync(path, { recursive: true, force: true });
  };
  const endings = SIGNALS.map((signal) => {
    const end = (): void => {
      erase();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, end);
    return [signal, end] as const;
  });
  process.once('exit', erase);
  return {
    path,
    remove: () => {
      erase();
      process.off('exit', erase);
      for (const [signal, end] of endings) process.off(signal, end);
    },
  };
}
