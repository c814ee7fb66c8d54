import type { Lookalike, TooMuch } from '../../sheet/cells/unreadable';
import { megabytes } from '../file-size';
import type { UnreadableMessages } from './unreadable-messages';

const LOOKALIKES: Readonly<Record<Lookalike, string>> = {
  text: 'a text file such as CSV',
  html: 'a web page (HTML)',
  word: 'a Word document',
  powerpoint: 'a PowerPoint presentation',
  opendocument: 'an OpenDocument file (such as .ods)',
  pdf: 'a PDF',
  image: 'a picture',
  zip: 'a zip file that is no Excel workbook',
  unknown: 'no Excel workbook',
};

const TOO_MUCH: Readonly<Record<TooMuch, string>> = {
  cells: 'are too many cells',
  places: 'is too wide an area of rows and hidden columns',
  formulas: 'are too many characters in formulas',
  displayed: 'are too many characters in what cells show',
};

const REMEDY: Readonly<Record<TooMuch, string>> = {
  cells: 'Delete rows and columns outside the tables',
  places: 'Delete what stands far outside the tables, and show hidden columns again',
  formulas: 'Shorten the formulas or keep their values only',
  displayed: 'Give long number formats up',
};

const count = (number: number): string => number.toLocaleString('en-US');

export const unreadableEn: UnreadableMessages = {
  absent: () => 'There is no such file. Check its place and its name.',
  'no-access': () =>
    'The file cannot be opened. Check that you may read it and that no other program has locked it.',
  'not-a-file': () =>
    'This is a folder, a device or a pipe, which is not read. Name an ordinary file, or save what comes to one first.',
  empty: () =>
    'The file is empty (0 bytes). Saving or copying it may have been cut short; look at the original.',
  'not-xlsx': ({ lookalike }) =>
    `This is ${LOOKALIKES[lookalike]}. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`,
  'old-format': ({ extension }) =>
    `Workbooks in ${extension === 'xls' ? 'the old Excel format (.xls)' : 'the binary format (.xlsb)'} cannot be read. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`,
  encrypted: () =>
    'A workbook protected by a password cannot be read. In Excel, under File, Info, Protect Workbook, make a copy without the password and use that.',
  'too-large': ({ bytes, limit }) =>
    `The file is too large (${megabytes(bytes)}, at most ${megabytes(limit)}). Remove pictures and sheets that are not needed and save it again.`,
  'zip-bomb': ({ bytes, limit }) =>
    `The file was not opened, because unpacked it grows too large (${megabytes(bytes)} or more, at most ${megabytes(limit)} for this file). Check where it comes from, and move the sheets that you need to a new workbook.`,
  'too-many-parts': ({ parts, limit }) =>
    `The workbook consists of too many parts (${count(parts)}, at most ${count(limit)}). Check where it comes from, and move the sheets that you need to a new workbook.`,
  'too-complex': ({ part, limit }) =>
    `The workbook is too complex inside (${part}, at most ${count(limit)} items). Check where it comes from, and move the sheets that you need to a new workbook.`,
  'too-much': ({ of, sheet, limit }) =>
    `Up to the sheet “${sheet}” there ${TOO_MUCH[of]} to read (at most ${count(limit)}). ${REMEDY[of]}, or move the sheets that you need to a new workbook.`,
  damaged: ({ part }) =>
    `The workbook is damaged and cannot be read${part === null ? '' : ` (${part})`}. Open it by “Open and Repair” in Excel and save it again.`,
  'no-sheets': () =>
    'The workbook has no worksheet (sheets that are only a chart are not checked). Choose a workbook with a table.',
};
