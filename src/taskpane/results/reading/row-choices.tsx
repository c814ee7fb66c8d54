import type { Side } from '../../../engine/budget/statement';
import type { RowRole } from '../../../sheet/budget/vocabulary/correction';
import { useReadingTexts } from './reading-texts';
import { Choice } from './choice';
import { sayOfRow, type RowWord, type CorrectableRow } from './reading-rows';

const ROLES: readonly RowRole[] = ['line', 'of-which', 'subtotal', 'total', 'difference', 'none'];
const SIDES: readonly Side[] = ['revenue', 'expenditure'];

const WORDS: readonly RowWord[] = [
  ...ROLES.map((to) => ({ of: 'role' as const, to })),
  ...SIDES.map((to) => ({ of: 'side' as const, to })),
];

/** The same word for the same thing: role/line. */
function keyOf({ of, to }: RowWord): string {
  return `${of}/${to}`;
}

/** What a row is, or that a side begins with it. */
export function RoleChoice({ label, row }: { readonly label: string; readonly row: CorrectableRow }) {
  const { session, texts, corrections } = useReadingTexts();
  const word = row.corrections.find((each) => each.of === 'role' || each.of === 'side');
  return (
    <Choice
      label={texts.whatIs(label)}
      asRead={texts.asReadRow}
      options={WORDS.map((each) => ({
        value: keyOf(each),
        text: each.of === 'role' ? corrections.role[each.to] : corrections.begins[each.to],
      }))}
      value={word ? keyOf(word) : ''}
      corrections={[]}
      onChoose={(value) => {
        const { added, gone } = sayOfRow(row, WORDS.find((each) => keyOf(each) === value) ?? null);
        void session.correct(added, gone);
      }}
    />
  );
}

/** The side that begins with a row. */
export function SideChoice({ side, row }: { readonly side: Side; readonly row: CorrectableRow }) {
  const { session, texts, terms } = useReadingTexts();
  if (!row.target) return null;
  const word = row.corrections.find(({ of }) => of === 'side');
  return (
    <Choice
      label={texts.sideOf(terms.side[side])}
      asRead={word ? texts.asReadRow : texts.asRead(terms.side[side])}
      options={SIDES.map((each) => ({ value: each, text: terms.side[each] }))}
      value={word?.of === 'side' ? word.to : ''}
      corrections={row.corrections}
      onChoose={(value) => {
        const to = SIDES.find((each) => each === value);
        const { added, gone } = sayOfRow(row, to ? { of: 'side', to } : null);
        void session.correct(added, gone);
      }}
    />
  );
}
