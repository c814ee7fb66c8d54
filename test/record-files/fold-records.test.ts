import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { usualBusinessDays } from '../../src/engine/calendar/business-days';
import { DEFINITIONS } from '../../src/measure/definitions';
import { MEASURE_TERMS } from '../../src/plan/fy2024/measure-terms';
import type { UnreadRecord } from '../../src/record-files/fold-file';
import { foldRecords, recordHead, type FoldTerms } from '../../src/record-files/fold-records';
import type { RecordBytes } from '../../src/record-files/source';
import { DamagedPacking, UnclosedQuotation, WrongEncoding } from '../../src/record-files/unreadable';
import { shiftJis } from '../support/shift-jis';
import { fuzzed } from '../support/fuzz';

/** A file whose bytes come in parts of some lengths. */
function fileOf(name: string, bytes: Uint8Array, lengths: readonly number[] = [bytes.length]): RecordBytes {
  const stream = (): ReadableStream<Uint8Array> => {
    let at = 0;
    let part = 0;
    return new ReadableStream({
      pull: (controller) => {
        if (at >= bytes.length) {
          controller.close();
          return;
        }
        const length = lengths[part++ % lengths.length] ?? bytes.length;
        controller.enqueue(bytes.slice(at, at + length));
        at += length;
      },
    });
  };
  return {
    name,
    size: bytes.length,
    stream,
    slice: (from, to) => ({
      arrayBuffer: () => Promise.resolve(bytes.slice(from, to).buffer),
    }),
  };
}

const TERMS: FoldTerms = {
  definition: DEFINITIONS.SERVICE_STANDARD,
  terms: { measures: MEASURE_TERMS, dayCount: usualBusinessDays(), asOf: null, fiscalYear: 2024 },
  columns: { received: '受付日', paid: '支給日', branch: '支部' },
  by: { branch: true, month: true },
};

async function folded(file: RecordBytes, terms = TERMS) {
  const head = await recordHead(file);
  if ('fault' in head) throw new Error(head.fault);
  const unread: UnreadRecord[] = [];
  const fold = await foldRecords(file, head, terms, { unread, goOn: () => true });
  if (!fold) throw new Error('ended');
  const groups = fold.groups.sorted.map(({ by, tally }) => [
    by.branch,
    by.month,
    tally.of('met'),
    tally.read,
  ]);
  return { groups, unread: unread.map(({ line, outcome }) => [line, outcome]) };
}

const TEXT = [
  '受付日,支給日,支部,備考',
  '2024-04-01,2024-04-02,東京,"二行の',
  '備考, ""引用"""',
  '令和6年5月1日,R6.5.2,大阪,',
  '2024-04-01,未定,東京,',
  '2024-04-01,2024-04-02',
  '',
  '2024/04/02,20240401,大阪,x',
].join('\r\n');
const ANSWER = {
  groups: [
    ['', '', 0, 1],
    ['大阪', '2024-04', 0, 1],
    ['大阪', '2024-05', 1, 1],
    ['東京', '2024-04', 1, 2],
  ],
  unread: [
    [5, 'notADate'],
    [6, 'ragged'],
    [8, 'reversed'],
  ],
};
const utf8 = new TextEncoder().encode(TEXT);

describe('a file of records', () => {
  it('comes to the same however its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(utf8, shiftJis(TEXT), new TextEncoder().encode(TEXT.replaceAll('\r\n', '\n'))),
        async (lengths, bytes) => {
          expect(await folded(fileOf('a.csv', bytes, lengths))).toEqual(ANSWER);
        },
      ),
      fuzzed(40),
    );
  });

  it('may be packed', async () => {
    expect(await folded(fileOf('a.csv.gz', gzipSync(utf8)))).toEqual(ANSWER);
  });

  it('ends where it is told to', async () => {
    const file = fileOf('a.csv', utf8);
    const head = await recordHead(file);
    if ('fault' in head) throw new Error(head.fault);
    expect(await foldRecords(file, head, TERMS, { unread: [], goOn: () => false })).toBeNull();
  });

  const GOOD = '2024-04-01,2024-04-02,東京,\n';
  const BEFORE = `受付日,支給日,支部,備考\n2024-04-01,2024-04-02,東京,"二行の\n備考"\n`;
  it.each([
    ['nothing closes', `${GOOD}2024-04-01,2024-04-02,東京,"備考\n${GOOD.repeat(998)}`, 5],
    ['the next record closes', `2024-04-01,2024-04-02,東京,"備考\n${GOOD}2024-04-01,,,"x"\n${GOOD}`, 4],
    ['has text behind it', `2024-04-01,2024-04-02,東京,"備考" x\n${GOOD}2024-04-01,,,"x"\n${GOOD}`, 4],
    ['follows a cell of two lines', `2024-04-01,2024-04-02,"東\n京","備考\n${GOOD}`, 5],
    ['ends the file', `${GOOD}2024-04-01,2024-04-02,東京,"`, 5],
  ])('is refused with the line of a quotation mark that %s', async (_, text, line) => {
    const bytes = new TextEncoder().encode(BEFORE + text);
    for (const lengths of [[bytes.length], [37], [1000, 3]]) {
      await expect(folded(fileOf('a.csv', bytes, lengths))).rejects.toEqual(new UnclosedQuotation(line));
    }
  });

  it('is not kept in memory for the sake of a quotation mark that nothing closes', async () => {
    const bytes = new TextEncoder().encode(`${BEFORE}2024-04-01,2024-04-02,東京,"備考\n`);
    const good = new TextEncoder().encode(GOOD.repeat(10_000));
    let parts = 0;
    const endless = (): ReadableStream<Uint8Array> => {
      parts = 0;
      return new ReadableStream({ pull: (controller) => controller.enqueue(parts++ === 0 ? bytes : good) });
    };
    const file = { ...fileOf('a.csv', bytes), stream: endless };
    await expect(folded(file)).rejects.toEqual(new UnclosedQuotation(4));
    expect(parts).toBeLessThan(20);
  });

  it.each(['"備考"', '"備考"\r', '"備考" '])('may end with %j', async (end) => {
    const bytes = new TextEncoder().encode(`${BEFORE}2024-04-01,2024-04-02,大阪,${end}`);
    expect((await folded(fileOf('a.csv', bytes, [7]))).groups).toHaveLength(2);
  });

  it('is refused for bytes in another encoding, and for packing that is damaged', async () => {
    const late = new Uint8Array([...new TextEncoder().encode(BEFORE + GOOD.repeat(10_000)), 0x82, 0x20]);
    await expect(folded(fileOf('a.csv', late, [4096]))).rejects.toBeInstanceOf(WrongEncoding);
    const packed = gzipSync(utf8);
    await expect(folded(fileOf('a.csv.gz', packed.slice(0, packed.length - 12)))).rejects.toBeInstanceOf(
      DamagedPacking,
    );
  });

  it('does not take a fault of its own for one of the file', async () => {
    const file = fileOf('a.csv', utf8);
    const wrong = new TypeError('of the program');
    const stream = (): ReadableStream<Uint8Array> => new ReadableStream({ pull: (c) => c.error(wrong) });
    await expect(folded({ ...file, stream })).rejects.toBe(wrong);
  });

  it.each([
    ['a.pdf', new Uint8Array([1]), { fault: 'unknown-kind' }],
    ['a.csv', new Uint8Array(), { fault: 'empty' }],
    ['a.csv', new TextEncoder().encode(' \n'), { fault: 'empty' }],
    ['a.csv', new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0x82, 0x20]), { fault: 'encoding', line: 3 }],
    ['a.csv', new TextEncoder().encode('a,"b\n1,2\n'), { fault: 'unclosed', line: 1 }],
  ])('%s has a fault', async (name, bytes, fault) => {
    expect(await recordHead(fileOf(name, bytes))).toEqual(fault);
  });

  it('takes days of suspension from elsewhere', async () => {
    const text = '受付番号,受付日,支給日\n1,2024-04-01,2024-04-16\n2,2024-04-01,2024-04-16\n';
    const columns = { received: '受付日', paid: '支給日' };
    const suspensions = { header: '受付番号', days: new Map([['2', 1]]) };
    const file = fileOf('a.csv', new TextEncoder().encode(text));
    const by = { branch: false, month: false };
    expect((await folded(file, { ...TERMS, columns, by, suspensions })).groups).toEqual([[null, null, 1, 2]]);
  });
});
