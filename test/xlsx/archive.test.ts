import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirectory, unpack, type Entry } from '../../src/xlsx/archive';
import { UnreadableWorkbook } from '../../src/xlsx/unreadable-workbook';
import { zip } from './support/raw-package';

const LONG = Array.from({ length: 500 }, (_, at) => `予算 ${String(at * at)}`).join('');

function onlyEntry(bytes: Uint8Array): Entry {
  const [entry] = readDirectory(bytes);
  if (!entry) throw new RangeError('an empty archive');
  return entry;
}

function isReason(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && !(thrown instanceof Error);
}

function reasonOf(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.reason : error;
  }
}

describe('an archive', () => {
  const bytes = zip({ 'a.xml': LONG });

  it('says what is in it', () => {
    expect(onlyEntry(bytes)).toMatchObject({ name: 'a.xml', bytes: strToU8(LONG).length, encrypted: false });
  });

  it('gives its files back', () => {
    expect(unpack(bytes, onlyEntry(bytes))).toEqual(strToU8(LONG));
  });

  it('may lie anywhere in a larger buffer', () => {
    const buffer = new Uint8Array(bytes.length + 7);
    buffer.set(bytes, 7);
    const view = buffer.subarray(7);
    expect(unpack(view, onlyEntry(view))).toEqual(strToU8(LONG));
  });

  it.each([1, 22, 30, 100])('that lacks its last %d bytes is damaged', (missing) => {
    const cut = bytes.subarray(0, bytes.length - missing);
    expect(reasonOf(() => readDirectory(cut))).toEqual({ code: 'damaged', part: null });
  });

  it('with one bit turned gives what was packed or nothing', () => {
    const { offset, packedBytes } = onlyEntry(bytes);
    fc.assert(
      fc.property(fc.nat(packedBytes - 1), fc.nat(7), (byte, bit) => {
        const turned = bytes.slice();
        const at = offset + 30 + 'a.xml'.length + byte;
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        const unpacked = reasonOf(() => {
          expect(unpack(turned, onlyEntry(turned))).toEqual(strToU8(LONG));
        });
        expect(unpacked === null || isReason(unpacked)).toBe(true);
      }),
    );
  });
});

describe('an entry', () => {
  const bytes = zip({ 'a.xml': LONG });
  const entry = onlyEntry(bytes);
  const size = entry.bytes;

  it.each<[string, Partial<Entry>, unknown]>([
    ['has another sum', { crc: 1 }, { code: 'damaged', part: 'a.xml' }],
    ['lies outside the file', { offset: bytes.length }, { code: 'damaged', part: 'a.xml' }],
    ['ends outside the file', { packedBytes: bytes.length }, { code: 'damaged', part: 'a.xml' }],
    ['points into something else', { offset: 1 }, { code: 'damaged', part: 'a.xml' }],
    ['is packed in another way', { method: 12 }, { code: 'damaged', part: 'a.xml' }],
  ])('that %s is refused', (_, lie, reason) => {
    expect(reasonOf(() => unpack(bytes, { ...entry, ...lie }))).toEqual(reason);
  });

  it.each([0, size - 2, size + 2, 2 ** 32 - 1])('that declares %d bytes is read all the same', (declared) => {
    expect(unpack(bytes, { ...entry, bytes: declared })).toEqual(strToU8(LONG));
  });

  it.each([
    [size, null],
    [size - 1, { code: 'zip-bomb', bytes: size, limit: size - 1 }],
  ])('may unpack to %d bytes and no more', (limit, reason) => {
    expect(reasonOf(() => unpack(bytes, { ...entry, bytes: 0 }, limit))).toEqual(reason);
  });
});

describe('a ZIP64 archive', () => {
  it('keeps its sizes in the extra field', () => {
    const plain = zip({ 'a.xml': LONG });
    const { bytes: size, packedBytes, offset } = onlyEntry(plain);
    const view = new DataView(plain.buffer);
    const end = plain.length - 22;
    const directory = view.getUint32(end + 16, true);
    const head = plain.slice(directory, directory + 46 + 'a.xml'.length);
    const headView = new DataView(head.buffer);
    for (const field of [20, 24, 42]) headView.setUint32(field, 0xffffffff, true);
    headView.setUint16(30, 28, true);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    [size, packedBytes, offset].forEach((value, at) => {
      extra.setBigUint64(4 + at * 8, BigInt(value), true);
    });
    const end64 = new DataView(new ArrayBuffer(56 + 20));
    end64.setUint32(0, 0x06064b50, true);
    end64.setBigUint64(32, 1n, true);
    end64.setBigUint64(48, BigInt(directory), true);
    end64.setUint32(56, 0x07064b50, true);
    end64.setBigUint64(64, BigInt(directory + head.length + 28), true);
    const tail = plain.slice(end);
    new DataView(tail.buffer).setUint32(16, 0xffffffff, true);

    const parts = [plain.slice(0, directory), head, extra.buffer, end64.buffer, tail];
    const whole = new Uint8Array(
      parts.flatMap((part) => [...new Uint8Array(part instanceof Uint8Array ? part : part)]),
    );
    expect(onlyEntry(whole)).toMatchObject({ bytes: size, packedBytes, offset });
    expect(unpack(whole, onlyEntry(whole))).toEqual(strToU8(LONG));
  });
});
