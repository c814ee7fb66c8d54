import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guard } from '../../src/xlsx/guard';
import { LIMITS } from '../../src/xlsx/limits';
import { UnreadableWorkbook } from '../../src/xlsx/unreadable-workbook';
import { declaring, zip } from './support/raw-package';

function reasonOf(bytes: Uint8Array): unknown {
  try {
    guard(bytes);
    return null;
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.reason : error;
  }
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An Office container in which a stream of this name stands. */
function ole2(stream: string): Uint8Array {
  return new Uint8Array([...OLE2, ...new Uint8Array(600), ...strToU8([...stream, ''].join('\0'), true)]);
}

describe('guard refuses', () => {
  it.each<[string, Uint8Array, unknown]>([
    ['an empty file', new Uint8Array(), { code: 'empty' }],
    ['comma separated values', strToU8('区別,予算額\n計,12\n'), { code: 'not-xlsx', lookalike: 'text' }],
    [
      'Shift JIS text',
      new Uint8Array([0x8b, 0xe6, 0x95, 0xca, 0x2c, 0x31]),
      { code: 'not-xlsx', lookalike: 'text' },
    ],
    ['a web page', strToU8('\n<html><table>'), { code: 'not-xlsx', lookalike: 'html' }],
    ['a PDF', strToU8('%PDF-1.7'), { code: 'not-xlsx', lookalike: 'pdf' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), { code: 'not-xlsx', lookalike: 'image' }],
    ['zeros', new Uint8Array(100), { code: 'not-xlsx', lookalike: 'unknown' }],
    ['an encrypted workbook', ole2('EncryptedPackage'), { code: 'encrypted' }],
    ['a workbook of Excel 97', ole2('Workbook'), { code: 'old-format', extension: 'xls' }],
    ['a workbook of Excel 95', ole2('Book'), { code: 'old-format', extension: 'xls' }],
    ['a stream of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0]), { code: 'old-format', extension: 'xls' }],
    ['a document of Word 97', ole2('WordDocument'), { code: 'not-xlsx', lookalike: 'word' }],
    ['slides of PowerPoint 97', ole2('PowerPoint Document'), { code: 'not-xlsx', lookalike: 'powerpoint' }],
    ['another Office container', ole2('Something'), { code: 'not-xlsx', lookalike: 'unknown' }],
    ['the beginning of a zip', strToU8('PK\u0003\u0004'), { code: 'damaged', part: null }],
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toEqual(reason);
  });

  it('a file over the limit, but not one at it', () => {
    const { fileBytes } = LIMITS;
    const over = new Uint8Array(fileBytes + 1);
    expect(reasonOf(over)).toEqual({ code: 'too-large', bytes: fileBytes + 1, limit: fileBytes });
    expect(reasonOf(over.subarray(1))).not.toMatchObject({ code: 'too-large' });
  });

  it('a part that grows beyond measure, but not a small one', () => {
    const { growthFreeBytes } = LIMITS;
    const archive = zip({ 'a.xml': 'x' });
    expect(reasonOf(declaring(archive, growthFreeBytes))).toBeNull();
    expect(reasonOf(declaring(archive, growthFreeBytes + 1))).toEqual({
      code: 'zip-bomb',
      bytes: growthFreeBytes + 1,
      limit: growthFreeBytes,
    });
  });

  it('parts that are too large together, each modest', () => {
    const { unpackedBytes, growthFreeBytes } = LIMITS;
    const archive = (parts: number) =>
      zip(Object.fromEntries(Array.from({ length: parts }, (_, at) => [`${String(at)}.xml`, 'x'])));
    const parts = Math.floor(unpackedBytes / growthFreeBytes);
    expect(reasonOf(declaring(archive(parts), growthFreeBytes))).toBeNull();
    expect(reasonOf(declaring(archive(parts + 1), growthFreeBytes))).toMatchObject({
      code: 'zip-bomb',
      limit: unpackedBytes,
    });
  });

  it('too many parts', () => {
    const { parts } = LIMITS;
    const names = Array.from({ length: parts + 1 }, (_, at) => [`p${String(at)}`, ''] as const);
    expect(reasonOf(zip(Object.fromEntries(names)))).toEqual({
      code: 'too-many-parts',
      parts: parts + 1,
      limit: parts,
    });
    expect(reasonOf(zip(Object.fromEntries(names.slice(1))))).toBeNull();
  });

  it('a part encrypted by a zip program', () => {
    const bytes = zip({ 'a.xml': 'x' });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(reasonOf(bytes)).toEqual({ code: 'encrypted' });
  });

  it('two parts of one name', () => {
    const bytes = zip({ 'a.xml': '1', 'b.xml': '2' });
    const name = strToU8('b.xml');
    const at = bytes.length - 22 - name.length;
    bytes[at] = 'a'.charCodeAt(0);
    expect(reasonOf(bytes)).toEqual({ code: 'damaged', part: null });
  });
});
