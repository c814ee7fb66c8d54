import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/findings/finding';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import { acknowledge, type Acknowledgement } from '../../src/review/acknowledge';
import { acknowledgementNotes, isOurNote } from '../../src/review/acknowledgement-notes';
import { official } from '../support/official';
import { judged } from '../support/table';

const { findings } = judged(official(seamenBudget, { 人件費: 500 }));

function known(found: readonly Finding[], reason: string, who: object = {}): Map<Finding, Acknowledgement> {
  return new Map(found.map((finding) => [finding, acknowledge(finding, reason, who)]));
}

describe('the note of an acknowledged finding', () => {
  const [first] = findings;
  if (!first) throw new Error('no finding');

  it.each([
    [
      'ja',
      { by: '山田', on: '2024-04-01' },
      /^【予算・KPI検証】確認済みの指摘\n\n\S+-\d\d .+\n理由：端数による\n山田 2024-04-01$/u,
    ],
    ['ja', {}, /\n理由：端数による$/u],
    [
      'en',
      { on: '2024-04-01' },
      /^\[Budget and KPI Check\] Acknowledged\n\n.+\nReason: 端数による\n2024-04-01$/u,
    ],
  ] as const)('stands at its first cell and says rule, reason and who (%s, %o)', (language, who, text) => {
    const notes = acknowledgementNotes(known([first], '端数による', who), language);
    expect(notes).toEqual([{ cell: first.cells[0], text: expect.stringMatching(text) as string }]);
    expect(notes.every((note) => isOurNote(note.text))).toBe(true);
  });

  it('is one for all that stand at the same cell', () => {
    const all = acknowledgementNotes(known(findings, '確認した'), 'ja');
    const places = all.map(({ cell }) => `${cell.sheet}!${String(cell.row)},${String(cell.column)}`);
    expect(new Set(places).size).toBe(places.length);
    const paragraphs = all.flatMap(({ text }) => text.split('\n\n').slice(1));
    expect(paragraphs.length).toBe(findings.filter(({ cells }) => cells.length > 0).length);
  });

  it.each(['', '確認済み', 'メモ【予算・KPI検証】確認済みの指摘', '理由：端数による'])(
    'is not taken for one a person wrote: %s',
    (text) => {
      expect(isOurNote(text)).toBe(false);
    },
  );
});
