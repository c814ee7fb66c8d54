import type { Finding, Severity } from '../engine/findings/finding';
import { addressOf, placeOf } from '../engine/cell';
import type { Citation } from '../engine/citation';
import type { Language } from '../engine/language';
import { cell, words } from '../sheet/content/content-looks';
import type { ContentCell } from '../sheet/content/sheet-content';
import { sentence, FINDING_MESSAGES } from '../messages/findings/messages';
import { figureCell, hasAmounts } from './figure-cell';
import { REASON, RULE, RULE_UNIT, SEVERITY, SHEET, SOURCE, TEXT } from './report-looks';
import type { Acknowledgement } from '../review/acknowledge';
import { restsOnAssumedSide } from '../review/assumed-side';
import type { Review } from '../review/review';
import { REPORT_MESSAGES } from './messages/messages';

export type Row = readonly (ContentCell | null)[];

/** More places than these are only counted. */
const SHOWN_PLACES = 3;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function sheetOf({ cells }: Finding): string | null {
  return cells[0]?.sheet ?? null;
}

/** Things that have a key in common: at least one. */
type Group<T> = [T, ...T[]];

/** Things by a key, in the order in which the keys first come. */
function grouped<T, Key>(all: readonly T[], keyOf: (each: T) => Key): Map<Key, Group<T>> {
  const groups = new Map<Key, Group<T>>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

function gravest(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ severity }) => WEIGHT[severity]));
}

/** A sheet's findings by rule, the gravest rule first. */
function byRule(findings: readonly Finding[]): Group<Finding>[] {
  const groups = [...grouped(findings, ({ code }) => code).values()];
  return groups.sort((a, b) => gravest(a) - gravest(b));
}

function sourceKey({ document, section, quote }: Citation): string {
  return JSON.stringify([document, section, quote]);
}

/** Makes the rows of findings in one language. */
export class FindingRows {
  readonly #language: Language;
  readonly #review: Review;
  readonly #reasons: ReadonlyMap<Finding, Acknowledgement>;

  constructor(language: Language, review: Review, reasons: ReadonlyMap<Finding, Acknowledgement>) {
    this.#language = language;
    this.#review = review;
    this.#reasons = reasons;
  }

  /** By sheet in the order of the findings, then by rule; each with its source below. */
  of(findings: readonly Finding[]): Row[] {
    return [...grouped(findings, sheetOf)].flatMap(([sheet, own]) => [
      this.#sheet(sheet),
      ...byRule(own).flatMap((group) => this.#rule(group, sheet)),
    ]);
  }

  #sheet(sheet: string | null): Row {
    const name = words(sheet ?? REPORT_MESSAGES[this.#language].aboutPlan, SHEET);
    return [name, ...Array.from({ length: 4 }, () => cell(null, SHEET))];
  }

  #rule(group: Group<Finding>, sheet: string | null): Row[] {
    const [{ code, unit }] = group;
    const { rule, unit: units } = FINDING_MESSAGES[this.#language];
    const sameUnit = group.every((each) => hasAmounts(each) && each.unit === unit);
    const counted =
      sameUnit && unit !== null ? REPORT_MESSAGES[this.#language].aside(units[unit]).trim() : null;
    return [
      [cell(`${code}\u3000${rule[code]}`, RULE), null, null, null, cell(counted, RULE_UNIT)],
      ...[...grouped(group, ({ citation }) => sourceKey(citation)).values()].flatMap((sameSource) => [
        ...sameSource.flatMap((finding) => this.#finding(finding, sheet)),
        this.#source(sameSource[0].citation),
      ]),
    ];
  }

  #finding(finding: Finding, sheet: string | null): Row[] {
    const { minus, reason } = REPORT_MESSAGES[this.#language];
    const acknowledged = this.#reasons.get(finding);
    const row: Row = [
      this.#places(finding, sheet),
      cell(FINDING_MESSAGES[this.#language].severity[finding.severity], SEVERITY[finding.severity]),
      words(sentence(finding, this.#language), TEXT),
      figureCell(finding, 'expected', minus),
      figureCell(finding, 'actual', minus),
    ];
    const notes = [
      ...(restsOnAssumedSide(finding, this.#review) ? [FINDING_MESSAGES[this.#language].assumedSide] : []),
      ...(acknowledged ? [reason(acknowledged)] : []),
    ];
    return [row, ...notes.map((note): Row => [null, null, words(note, REASON)])];
  }

  #places({ cells }: Finding, sheet: string | null): ContentCell {
    const { places } = REPORT_MESSAGES[this.#language];
    const all = cells.map((each) => (each.sheet === sheet ? addressOf(each) : placeOf(each)));
    const text = places(all.slice(0, SHOWN_PLACES), Math.max(0, all.length - SHOWN_PLACES));
    const [first] = cells;
    return { ...words(text, TEXT), ...(first && { link: first }) };
  }

  #source({ kind, document, section, quote }: Citation): Row {
    const text = REPORT_MESSAGES[this.#language].source(kind, `${document}\u3000${section}`, quote);
    return [null, null, words(text, SOURCE)];
  }
}
