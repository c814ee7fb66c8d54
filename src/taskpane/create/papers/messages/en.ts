import type { PaperPaneMessages } from './papers-messages';

export const en: PaperPaneMessages = {
  heading: 'Read a plan’s papers',
  purpose:
    'Reads a plan’s table of KPIs (KPI 一覧表) from Word, Excel, or text copied from a PDF, and makes a sheet 計画 of it.',
  open: 'Read papers',
  close: 'Close',
  paste: 'Paste the paper’s text',
  pasteHint:
    'Paste the table of KPIs from its title to its end. The sentences of targets alone will do, too.',
  pasted: (number) => `pasted text${number === 1 ? '' : ` ${String(number)}`}`,
  readText: 'Read the text',
  chooseFile: 'Choose a file',
  activeSheet: 'Read this sheet',
  privacy: '.docx, .xlsx and .txt. Files are read on this computer alone and sent nowhere.',
  papers: 'Papers that were read',
  remove: (paper) => `Put away “${paper}”`,
  reading: (file) => `Reading “${file}”.`,
  unknownFile: 'Choose a .docx, .xlsx or .txt file. Of a PDF, copy the table and paste it above.',
  noText: 'This is no text, or its encoding is not known. Save it again as UTF-8.',
  summary: (understood, check, notUnderstood) =>
    `${String(understood)} understood, ${String(check)} to be looked at, ${String(notUnderstood)} not understood`,
  kpis: 'KPIs that were read',
  isNew: 'new KPI',
  place: (paper, place) => `${paper} ${place}`,
  measure: (name, target) => `${name}: ${target}`,
  confirmed: 'confirmed',
  confirm: 'This reading is right',
  rephrase: 'Put the target into other words',
  rephraseHint: 'As in 受診率を60％以上とする. The paper’s own words stay the source.',
  provisions: (items) =>
    `General provisions were read too (items of commitments: ${String(items)}). What could not be read stays blank, and the check asks for it.`,
  insertProvisions: 'Add the sheet 予算総則',
  insert: 'Add the sheet 計画',
  insertHint: (waiting) =>
    waiting === 0
      ? 'All rows will judge.'
      : `What nobody has confirmed (${String(waiting)}) judges nothing until it is set to 確認済み on the sheet.`,
};
