import type { PaperLine } from '../paper';
import { enumerated } from '../fold';
import { baselineOf } from './baseline';
import { paragraphsOf, type Paragraph } from './paragraphs';
import type { Placed, RowBuilder } from './row-builder';
import { isNote, isSentence } from './words';

/** Whether a sentence speaks of a known KPI in just its words. */
export type Knows = (sentence: string) => boolean;

/** A label that nothing parts from its target is told by the target's being a known one. */
function parted({ text, place, lines }: Paragraph, knows: Knows): Placed[] {
  const whole = { text, place };
  if (lines.length === 1 || !isSentence(text) || knows(text)) return [whole];
  for (let first = 1; first < lines.length; first += 1) {
    const target = lines
      .slice(first)
      .map((line) => line.text)
      .join('');
    if (!isSentence(target)) return [whole];
    const label = lines
      .slice(0, first)
      .map((line) => line.text)
      .join('');
    if (knows(target))
      return [
        { text: label, place },
        { text: target, place: lines[first]?.place ?? place },
      ];
  }
  return [whole];
}

function take(rows: RowBuilder, placed: Placed): void {
  const printed = baselineOf(placed.text);
  if (printed) rows.baseline(printed);
  else if (isNote(placed.text)) rows.note(placed.text);
  else if (isSentence(placed.text)) rows.kpi(placed, enumerated(placed.text).number);
  else rows.label(placed.text);
}

/** Reads the lines between a table's heading and its end. */
export function readLines(lines: readonly PaperLine[], rows: RowBuilder, knows: Knows): void {
  for (const paragraph of paragraphsOf(lines)) {
    for (const part of parted(paragraph, knows)) take(rows, part);
  }
}
