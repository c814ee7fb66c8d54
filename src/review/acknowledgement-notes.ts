import type { Finding } from '../engine/findings/finding';
import { placeOf, type Cell } from '../engine/cell';
import { FINDING_MESSAGES } from '../messages/findings/messages';
import type { Language } from '../engine/language';
import type { Acknowledgement } from './acknowledge';
import { NOTE_MESSAGES } from './messages/messages';

/** A note beside a cell. */
export interface CellNote {
  readonly cell: Cell;
  readonly text: string;
}

/** Whether a note is one of ours, in whatever language it was written. */
export function isOurNote(text: string): boolean {
  return Object.values(NOTE_MESSAGES).some(({ mark }) => text.startsWith(mark));
}

function paragraph(finding: Finding, { reason, by, on }: Acknowledgement, language: Language): string {
  const rule = `${finding.code} ${FINDING_MESSAGES[language].rule[finding.code]}`;
  const who = [by, on].filter((part) => part !== undefined).join(' ');
  return [rule, NOTE_MESSAGES[language].reason(reason), who].filter((line) => line !== '').join('\n');
}

/** What a reader without the add-in is to see of acknowledged findings: one note at the first cell of each. */
export function acknowledgementNotes(
  acknowledged: ReadonlyMap<Finding, Acknowledgement>,
  language: Language,
): CellNote[] {
  const notes = new Map<string, { readonly cell: Cell; readonly paragraphs: string[] }>();
  for (const [finding, acknowledgement] of acknowledged) {
    const [cell] = finding.cells;
    if (!cell) continue;
    const place = placeOf(cell);
    const note = notes.get(place) ?? { cell, paragraphs: [] };
    note.paragraphs.push(paragraph(finding, acknowledgement, language));
    notes.set(place, note);
  }
  return Array.from(notes.values(), ({ cell, paragraphs }) => ({
    cell,
    text: [NOTE_MESSAGES[language].mark, ...paragraphs].join('\n\n'),
  }));
}
