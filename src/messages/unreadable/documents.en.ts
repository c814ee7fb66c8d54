import type { DocumentMessages } from './document-messages';

export const en: DocumentMessages = {
  absent: 'There is no such file. Check its place and its name.',
  noAccess: 'The file cannot be opened. Check that you may read it and that no other program has locked it.',
  notAFile:
    'This is a folder, a device or a pipe, which is not read. Name an ordinary file, or save what comes to one first.',
  empty: 'The file is empty (0 bytes). Look at the original.',
  oldFormat:
    'Documents in the old Word format (.doc) cannot be read. Open it in Word and save it as “Word Document (*.docx)”.',
  notDocx: 'This is no Word document. Open it in Word and save it as “Word Document (*.docx)”.',
  encrypted:
    'A document protected by a password cannot be read. Make a copy without the password and use that.',
  tooLarge: (bytes, limit) =>
    `The file is too large (${bytes}, at most ${limit}). Remove pictures, or move the table of KPIs to a new document.`,
  tooMuch:
    'The document was not opened, because it is too large or too complex inside. Move the table of KPIs to a new document.',
  damaged:
    'The document is damaged and cannot be read. Open it by “Open and Repair” in Word and save it again.',
};
