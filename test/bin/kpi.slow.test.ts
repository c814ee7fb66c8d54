import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck, ROOT } from '../support/check';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function kpi(root: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'bin/kpi.js'), ...args], (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** A project of one command that says what it was called with. */
let project = '';
const source = (): string => join(project, 'src/cli/echo-main.ts');
const states = (): Promise<string[]> => readdir(join(project, '.cache/cli'));

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'kpi-'));
  await mkdir(join(project, 'src/cli'), { recursive: true });
  await cp(join(ROOT, 'bin'), join(project, 'bin'), { recursive: true });
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
  await writeFile(source(), `process.stdout.write(['one', ...process.argv.slice(2)].join(' ') as string);`);
});
afterAll(() => rm(project, { recursive: true }));

describe('the command line as it is compiled', () => {
  it('answers as its sources do', async () => {
    const budget = join(ROOT, 'assets/samples/reiwa6-budget-faults.xlsx');
    const compiled = await kpi(ROOT, 'check', budget, '--json');
    const { code, out } = await runCheck(budget, '--json');
    expect(compiled).toEqual({ code, out, err: '' });
  });

  it('has every command that npm runs', async () => {
    const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const { err } = await kpi(ROOT);
    for (const name of ['check', 'compare', 'plan', 'measure', 'report']) {
      expect(scripts[name]).toBe(`node bin/kpi.js ${name}`);
      expect(err).toContain(name);
    }
  });

  it('is compiled on the first call, found by the second, and compiled again after a change', async () => {
    expect(await kpi(project, 'echo', 'a b', '--x')).toEqual({ code: 0, out: 'one a b --x', err: '' });
    const first = await states();
    expect(first).toHaveLength(1);
    expect((await kpi(project, 'echo')).out).toBe('one');
    expect(await states()).toEqual(first);
    await writeFile(source(), `process.stdout.write('two!');`);
    expect((await kpi(project, 'echo')).out).toBe('two!');
    expect(await states()).toHaveLength(2);
  });

  it('forgets what was compiled days ago', async () => {
    const [old = ''] = await states();
    await utimes(join(project, '.cache/cli', old), 0, 0);
    await writeFile(source(), `process.stdout.write('three');`);
    expect((await kpi(project, 'echo')).out).toBe('three');
    expect(await states()).not.toContain(old);
  });

  it('is compiled whole where several begin at once', async () => {
    await writeFile(source(), `process.stdout.write('at once');`);
    const all = await Promise.all([1, 2, 3].map(() => kpi(project, 'echo')));
    expect(all.map(({ out }) => out)).toEqual(['at once', 'at once', 'at once']);
    expect((await states()).filter((name) => name.includes('.'))).toEqual([]);
  });

  it('says what to do where it cannot be compiled, and never that something was found', async () => {
    await writeFile(source(), 'this is no program');
    const { code, out, err } = await kpi(project, 'echo');
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('npm ci を実行し、');
    expect(err).toContain('Run npm ci, and see');
    expect((await states()).filter((name) => name.includes('.'))).toEqual([]);
    await writeFile(source(), `process.stdout.write('mended');`);
    expect((await kpi(project, 'echo')).out).toBe('mended');
  });

  it('says which commands there are', async () => {
    expect(await kpi(project, 'ceck')).toEqual({ code: 2, out: '', err: 'kpi echo  FILE… (--help)\n' });
    expect(await kpi(project, '--help')).toEqual({ code: 0, out: 'kpi echo  FILE… (--help)\n', err: '' });
  });
});
