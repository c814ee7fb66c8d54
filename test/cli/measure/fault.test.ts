import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refused, Unmeasurable } from '../../../src/cli/measure/fault';
import { MEASURE_CLI_MESSAGES } from '../../../src/cli/measure/messages/messages';
import { mustBeTheSame, nodeFile } from '../../../src/cli/measure/node-file';
import { DamagedPacking, UnclosedQuotation } from '../../../src/record-files/unreadable';
import { privateFolder } from '../../../src/cli/measure/private-folder';

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('what the system says of files', () => {
  it.each([
    ['a full disk', coded('ENOSPC'), 'disk-full'],
    ['a quota that is used up', coded('EDQUOT'), 'disk-full'],
    ['DuckDB on a full disk', new Error('IO Error: Could not write: No space left on device'), 'disk-full'],
    ['too little memory', new Error('Out of Memory Error: failed to allocate'), 'out-of-memory'],
    ['no such file', coded('ENOENT'), 'absent'],
    ['a file that may not be read', coded('EACCES'), 'no-access'],
    ['gz that ends too early', new DamagedPacking('unexpected end of file'), 'broken'],
    ['a quotation mark that nothing closes', new UnclosedQuotation(3), 'unclosed'],
    ['Parquet that is cut', new Error('Invalid Input Error: No magic bytes found'), 'broken'],
  ])('is told: %s', (_, error, fault) => {
    const { reason } = refused(error, 'a.csv');
    expect(reason.fault).toBe(fault);
    for (const { fault: sentence } of Object.values(MEASURE_CLI_MESSAGES)) {
      expect(sentence(reason, (name) => name).length).toBeGreaterThan(10);
    }
  });

  it.each([new Error('Binder Error: no such column'), new TypeError('undefined is no function')])(
    'is no excuse for a fault of the program: %s',
    (error) => {
      expect(() => refused(error, 'a.csv')).toThrow(error);
    },
  );
});

describe('a file that is read', () => {
  it('may not change meanwhile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'changing-'));
    const path = join(folder, 'a.csv');
    await writeFile(path, 'a\n1\n');
    const file = await nodeFile(path);
    await mustBeTheSame(file);
    await appendFile(path, '2\n');
    await expect(mustBeTheSame(file)).rejects.toMatchObject({ reason: { fault: 'changed', file: path } });
    await rm(folder, { recursive: true });
    await expect(nodeFile(path)).rejects.toBeInstanceOf(Unmeasurable);
  });
});

describe('a private folder', () => {
  it('is open to nobody else, and gone with what is in it', async () => {
    const listeners = process.listenerCount('SIGTERM');
    const folder = privateFolder();
    expect(statSync(folder.path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700);
    await writeFile(join(folder.path, 'a.csv'), 'personal');
    folder.remove();
    expect(existsSync(folder.path)).toBe(false);
    expect(process.listenerCount('SIGTERM')).toBe(listeners);
  });
});
