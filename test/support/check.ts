import { join } from 'node:path';
import { check } from '../../src/cli/check';
import type { ExitCode } from '../../src/cli/output';
import type { jsonReport } from '../../src/cli/report-json';

export const ROOT = join(import.meta.dirname, '..', '..');

/** 10 April 2025. */
const TODAY = 45757;

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run check --` does, without the process. */
export async function runCheck(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await check(args, TODAY, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

export type Report = ReturnType<typeof jsonReport>;

export async function checkJson(...files: string[]): Promise<{ code: ExitCode; report: Report }> {
  const { code, out } = await runCheck(...files, '--json');
  return { code, report: JSON.parse(out) as Report };
}
