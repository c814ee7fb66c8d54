import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/check';

let project = '';
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'doctor-'));
  await cp(join(ROOT, 'bin'), join(project, 'bin'), { recursive: true });
  await lacking({});
});
afterEach(() => rm(project, { recursive: true }));

interface State {
  readonly node?: string;
  readonly installed?: string | null;
}

/** A project of one package beside those of other machines. */
async function lacking({ node = '>=20.0.0', installed = '1.2.0' }: State): Promise<void> {
  const write = (file: string, content: unknown): Promise<void> =>
    writeFile(join(project, file), JSON.stringify(content));
  await write('package.json', { type: 'module', engines: { node } });
  const packages = {
    '': { name: 'x' },
    'node_modules/a': { version: '1.2.0' },
    'node_modules/mac': { version: '9.0.0', optional: true },
  };
  await write('package-lock.json', { packages });
  await rm(join(project, 'node_modules'), { recursive: true, force: true });
  if (installed === null) return;
  await mkdir(join(project, 'node_modules'));
  await write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: installed } } });
}

function doctor(): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(project, 'bin/doctor.js')], (_, out) =>
      resolve({ code: child.exitCode ?? -1, out }),
    );
  });
}

describe('npm run doctor', () => {
  it('says what is there', async () => {
    const { out } = await doctor();
    expect(out).toContain(`✓ Node.js ${process.versions.node}`);
    expect(out).toContain('✓ パッケージ / packages');
  });

  it.each<[what: string, state: State, sentences: readonly string[]]>([
    [
      'too old a Node',
      { node: '>=20.99.0' },
      [
        `Node.js ${process.versions.node} は古すぎます。20.99.0 以上を`,
        'is too old. Install 20.99.0 or later from',
      ],
    ],
    [
      'no packages',
      { installed: null },
      ['パッケージがありません。npm ci を実行', 'The packages are not there. Run npm ci.'],
    ],
    [
      'old packages',
      { installed: '1.1.0' },
      ['（node_modules/a など 1 件）', '(node_modules/a and others, 1). Run npm ci.'],
    ],
  ])('says of %s what to do, in both languages', async (_, state, sentences) => {
    await lacking(state);
    const { code, out } = await doctor();
    for (const sentence of sentences) expect(out).toContain(sentence);
    expect(code).toBe(1);
  });
});
