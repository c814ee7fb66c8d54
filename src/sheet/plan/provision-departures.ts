import { accountName } from '../../engine/budget/account-name';
import { lineName } from '../../engine/budget/line-name';
import type { ContingencyProvision, PlannedBudget } from '../../engine/budget/planned';
import { eraFiscalYear } from '../../engine/calendar/era';
import type { Cell } from '../../engine/cell';
import type { ProvisionDeparture } from '../../engine/provisions/provision-sheet';
import type { CommitmentLimit, GeneralProvisions } from '../../engine/provisions/provisions';
import type { ProvisionKind } from '../../plan-table/provision-columns';
import type { ProvisionsReading } from './read-provisions';

interface PlacedDeparture {
  readonly cell: Cell;
  readonly departure: ProvisionDeparture;
}

const yen = (amount: number): string => `${amount.toLocaleString('en-US')}円`;

/** What each fixes, in words that differ where it does; the words of a citation are no part of it. */
const TEXTS: Readonly<
  Record<
    Exclude<ProvisionDeparture['what'], 'item' | 'contingency'>,
    readonly [ProvisionKind, (provisions: GeneralProvisions) => string | null]
  >
> = {
  period: ['period', ({ period }) => (period ? 'あり' : null)],
  transfers: ['transfers', ({ approvalForTransfers: named }) => named && named.lines.join('、')],
  apart: ['apart', ({ accountsApart }) => (accountsApart ? 'あり' : null)],
  carryOvers: ['carryOvers', ({ approvalForCarryOvers: named }) => named && named.lines.join('、')],
  tender: ['tender', ({ openTender }) => openTender && yen(openTender.above)],
  singleBids: [
    'singleBids',
    ({ singleBids: bids }) =>
      bids && `${bids.account === null ? '' : `${accountName(bids.account)} `}${String(bids.percent)}％`,
  ],
  review: ['review', ({ contractsWithoutTender }) => (contractsWithoutTender ? 'あり' : null)],
};

function itemText({ limit, firstYear, years, reason }: CommitmentLimit): string {
  return `${yen(limit)}、${eraFiscalYear(firstYear)}以降${String(years)}か年度以内、${reason}`;
}

interface ShareText extends Pick<ContingencyProvision, 'rateInBasisPoints' | 'base'> {
  /** In yen. */
  readonly roundedTo: number;
}

function shareText({ rateInBasisPoints, base, roundedTo }: ShareText): string {
  return `${base.join('、')}の${String(rateInBasisPoints / 100)}％、${yen(roundedTo)}単位`;
}

function* fixedDepartures(reading: ProvisionsReading, shown: GeneralProvisions, before: GeneralProvisions) {
  for (const [what, [kind, text]] of Object.entries(TEXTS) as [
    keyof typeof TEXTS,
    (typeof TEXTS)['period'],
  ][]) {
    const cell = reading.rows.find((row) => row.kind === kind)?.cellOf('kind') ?? reading.cell;
    yield { cell, what, name: '', printed: text(before), shown: text(shown) };
  }
}

function* itemDepartures(reading: ProvisionsReading, shown: GeneralProvisions, before: GeneralProvisions) {
  const itemOf = (all: GeneralProvisions, name: string): CommitmentLimit | undefined =>
    all.commitments.find(({ item }) => lineName(item) === lineName(name));
  const names = [...before.commitments, ...shown.commitments].map(({ item }) => item);
  for (const name of new Set(names.map(lineName))) {
    const [was, is] = [itemOf(before, name), itemOf(shown, name)];
    const row = reading.rows.find((each) => each.kind === 'commitment' && lineName(each.name) === name);
    const cell = row?.cellOf('subject') ?? reading.cell;
    const texts = { printed: was ? itemText(was) : null, shown: is ? itemText(is) : null };
    yield { cell, what: 'item' as const, name: (was ?? is)?.item ?? name, ...texts };
  }
}

function* contingencyDepartures(reading: ProvisionsReading, forms: readonly PlannedBudget[]) {
  for (const stated of reading.contingencies) {
    const form = forms.find(({ account }) => account === stated.account);
    if (!form) continue;
    const was = form.contingency && {
      ...form.contingency,
      roundedTo: form.contingency.roundedTo * form.unit,
    };
    const texts = { printed: was && shareText(was), shown: shareText(stated) };
    yield {
      cell: stated.cellOf('account'),
      what: 'contingency' as const,
      name: accountName(stated.account),
      ...texts,
    };
  }
}

/**
 * In what the provisions on a sheet depart from those of its year that go before them.
 * @param forms those of the year that go before what the sheet says of 予備費
 */
export function provisionDepartures(
  reading: ProvisionsReading,
  before: GeneralProvisions | null,
  forms: readonly PlannedBudget[],
): PlacedDeparture[] {
  const { provisions: shown } = reading;
  if (!shown) return [];
  const all = [
    ...(before
      ? [...fixedDepartures(reading, shown, before), ...itemDepartures(reading, shown, before)]
      : []),
    ...contingencyDepartures(reading, forms),
  ];
  const { fiscalYear } = shown;
  return all
    .filter(({ printed, shown: is }) => printed !== is)
    .map(({ cell, ...departure }) => ({ cell, departure: { fiscalYear, ...departure } }));
}
