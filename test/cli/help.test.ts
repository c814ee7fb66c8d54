import { describe, expect, it } from 'vitest';
import { CHECK_OPTIONS } from '../../src/cli/arguments';
import { compare } from '../../src/cli/compare';
import { COMPARE_OPTIONS } from '../../src/cli/compare/arguments';
import { plan } from '../../src/cli/plan';
import { PLAN_OPTIONS } from '../../src/cli/plan/arguments';
import { report } from '../../src/cli/report';
import { REPORT_OPTIONS } from '../../src/cli/report/arguments';
import { COMMON_OPTIONS } from '../../src/cli/options';
import { runCheck, type Ran } from '../support/check';

async function runCompare(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await compare(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

async function runPlan(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await plan(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

async function runReport(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await report(args, 45_757, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const COMMANDS = [
  ['check', runCheck, CHECK_OPTIONS, 'ja', ['使い方', '例', '終了コード']],
  ['check', runCheck, CHECK_OPTIONS, 'en', ['Usage', 'Examples', 'Exit codes']],
  ['compare', runCompare, COMPARE_OPTIONS, 'ja', ['使い方', '例', '終了コード']],
  ['compare', runCompare, COMPARE_OPTIONS, 'en', ['Usage', 'Examples', 'Exit codes']],
  ['plan', runPlan, PLAN_OPTIONS, 'ja', ['使い方', '例', '終了コード']],
  ['plan', runPlan, PLAN_OPTIONS, 'en', ['Usage', 'Examples', 'Exit codes']],
  ['report', runReport, REPORT_OPTIONS, 'ja', ['使い方', '例', '終了コード']],
  ['report', runReport, REPORT_OPTIONS, 'en', ['Usage', 'Examples', 'Exit codes']],
] as const;

describe.each(COMMANDS)('%s --help', (command, run, own, language, headings) => {
  it(`names every option, with examples and exit codes, in ${language}`, async () => {
    const { code, out, err } = await run('--help', '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const option of Object.keys({ ...own, ...COMMON_OPTIONS })) expect(out).toContain(`--${option}`);
    for (const heading of headings) expect(out).toContain(`${heading}:`);
    expect(out.split(`npm run --silent ${command} -- `).length).toBeGreaterThan(4);
  });

  it('goes before what is wrong beside it', async () => {
    expect((await run('--help', '--wrong')).code).toBe(0);
  });
});

it.each([
  ['check', runCheck, '--reprot', '--report のことですか'],
  ['compare', runCompare, '--whol', '--whole のことですか'],
])('%s asks whether a wrong option is meant as another: %s', async (command, run, option, sentence) => {
  const { code, out, err } = await run(option, 'x');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).toContain(`npm run --silent ${command} -- `);
  expect(err).toContain('--help');
});
