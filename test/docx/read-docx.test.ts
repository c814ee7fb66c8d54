import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx/read-docx';
import { readText } from '../../src/docx/text-file';
import type { PaperBlock } from '../../src/papers/paper';
import { UnreadableWorkbook } from '../../src/xlsx/unreadable-workbook';
import { bytesOf } from '../support/book';
import { docx, p, tbl, tc } from '../support/docx';

function blocks(...body: string[]): readonly PaperBlock[] {
  return readDocx('計画.docx', docx(...body)).parts[0]?.blocks ?? [];
}

/** The texts of a table's cells, each with its place; null for what a merged area covers. */
function cells(block: PaperBlock | undefined): (string | null)[][] {
  return block?.kind === 'table'
    ? block.rows.map((row) => row.map((cell) => cell && `${cell.place} ${cell.text}`))
    : [];
}

function reasonOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.reason : error;
  }
}

describe('a document', () => {
  it('is its paragraphs and tables in their order', () => {
    const read = blocks(p('令和8年度事業計画'), tbl([tc('施策'), tc('KPI')]), p('終わり'));
    expect(
      read.map((block) => (block.kind === 'line' ? `${block.place} ${block.text.trim()}` : block.kind)),
    ).toEqual(['P1 令和8年度事業計画', 'table', 'P2 終わり']);
  });

  it('keeps the lines of a cell apart, whether paragraphs or breaks make them', () => {
    expect(cells(blocks(tbl([tc(['一', '二\n三'])]))[0])).toEqual([['T1R1C1  一\n 二\n三']]);
  });

  it('counts the columns that merged cells cover, to the right and down', () => {
    const [table] = blocks(
      tbl(
        [tc('題', { span: 3 })],
        [tc('施策', { merge: 'restart' }), tc('①'), tc('1')],
        [tc('', { merge: 'continue' }), tc('②'), tc('2')],
      ),
    );
    expect(cells(table).map((row) => row.map((cell) => cell?.replace(/\s+/gu, ' ') ?? null))).toEqual([
      ['T1R1C1 題', null, null],
      ['T1R2C1 施策', 'T1R2C2 ①', 'T1R2C3 1'],
      [null, 'T1R3C2 ②', 'T1R3C3 2'],
    ]);
  });

  it('takes a table within a cell for text of that cell', () => {
    const [table, another] = blocks(tbl([tc([p('外'), tbl([tc('内')]), p('外')])]));
    expect(cells(table)[0]?.[0]?.split(/\s+/u)).toEqual(['T1R1C1', '外', '内', '外']);
    expect(another).toBeUndefined();
  });

  it('leaves out deleted text and what stands in for newer drawings', () => {
    const deleted = '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>';
    const drawn =
      '<w:p><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:t>図</w:t></mc:Choice><mc:Fallback><w:t>図</w:t></mc:Fallback></mc:AlternateContent></w:p>';
    expect(blocks(deleted, drawn).map((block) => (block.kind === 'line' ? block.text.trim() : null))).toEqual(
      ['新', '図'],
    );
  });
});

describe('a file that is no document', () => {
  it.each([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['text', strToU8('KPI 一覧表'), { code: 'not-xlsx', lookalike: 'text' }],
    ['a zip archive', zipSync({ 'a.txt': strToU8('a') }), { code: 'not-xlsx', lookalike: 'zip' }],
    ['half a document', docx(p('a')).subarray(0, 300), { code: 'damaged', part: null }],
    ['a document with a cut XML', docx('<w:p>'), { code: 'damaged', part: 'word/document.xml' }],
    [
      'a document with entities of its own',
      docx('<!DOCTYPE a>'),
      { code: 'damaged', part: 'word/document.xml' },
    ],
  ])('is refused: %s', (_, bytes, reason) => {
    expect(reasonOf(() => readDocx('a.docx', bytes))).toEqual(reason);
  });

  it('is refused: a workbook', async () => {
    const bytes = await bytesOf({ KPI: [['a']] });
    expect(reasonOf(() => readDocx('a.docx', bytes))).toEqual({ code: 'not-xlsx', lookalike: 'unknown' });
  });

  it('cannot widen a table without end', () => {
    const wide = blocks(tbl(Array.from({ length: 300 }, () => tc('a', { span: 1_000_000 }))));
    expect(cells(wide[0])[0]?.length).toBeLessThan(600);
  });
});

describe('a text file', () => {
  const shiftJis = Uint8Array.of(0x97, 0xdf, 0x98, 0x61);
  it.each([
    ['UTF-8', strToU8('令和')],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8('令和'))],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0xe4, 0x4e, 0x8c, 0x54)],
    ['Shift_JIS', shiftJis],
  ])('is read in %s', (_, bytes) => {
    expect(readText('a.txt', bytes).parts[0]?.blocks).toEqual([{ kind: 'line', text: '令和', place: 'L1' }]);
  });

  it.each([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['what is no text', Uint8Array.of(1, 0, 2), { code: 'damaged', part: null }],
  ])('is refused: %s', (_, bytes, reason) => {
    expect(reasonOf(() => readText('a.txt', bytes))).toEqual(reason);
  });
});
