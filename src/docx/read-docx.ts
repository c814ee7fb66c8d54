import { paperOf, type Paper, type PaperBlock } from '../papers/paper';
import { Package } from '../xlsx/package';
import { damaged, UnreadableWorkbook } from '../xlsx/unreadable-workbook';
import { readXml } from '../xlsx/xml';
import { BodyReader } from './body-reader';

/** The paragraphs and tables of a Word document, in their order. */
function parse(bytes: Uint8Array): PaperBlock[] {
  const file = new Package(bytes);
  const part = file.relations('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined || !file.hasFolder('word/')) {
    throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike: file.hasFolder('xl/') ? 'unknown' : 'zip' });
  }
  const reader = new BodyReader(part);
  readXml(file.part(part), reader);
  return reader.blocks;
}

/**
 * Reads the text of a .docx file: deleted text, headers, notes and comments are left out.
 * Throws UnreadableWorkbook, and nothing else, for a file that cannot be read.
 */
export function readDocx(name: string, bytes: Uint8Array): Paper {
  try {
    return paperOf(name, parse(bytes));
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : damaged(null, error);
  }
}
