import { accountName } from '../../engine/budget/account-name';
import type { AccountKey } from '../../engine/budget/planned';
import { namedDays, namedFiscalYear } from '../../engine/calendar/named-fiscal-year';
import type { Quotation } from '../../engine/citation';
import { fold } from '../../engine/fold';
import { parseFigure } from '../../engine/number/parse-figure';
import type { Rational } from '../../engine/number/rational';
import type { Paper } from '../paper';
import { readCommitments, type PaperCommitment } from './commitments';
import { flatText, type FlatText } from './flat-text';

/** Words of a paper with what they fix. */
interface Read<Value> {
  readonly value: Value;
  readonly citation: Quotation;
}

/** A note that sets 予備費 as a share of other lines. */
export interface PaperContingency {
  readonly account: AccountKey;
  readonly share: Rational;
  /** As it is printed: 保険給付費等, which names no line and is left to a person. */
  readonly base: string;
}

/** General provisions as a paper prints them; null for what was not found. */
export interface PaperProvisions {
  readonly fiscalYear: number | null;
  readonly period: Read<null> | null;
  readonly commitments: readonly Read<PaperCommitment>[];
  readonly approvalForTransfers: Read<readonly string[]> | null;
  readonly accountsApart: Read<null> | null;
  readonly approvalForCarryOvers: Read<readonly string[]> | null;
  /** In yen. */
  readonly openTender: Read<number> | null;
  /** In percent. */
  readonly singleBids: Read<{ readonly percent: number; readonly account: AccountKey | null }> | null;
  readonly contractsWithoutTender: Read<null> | null;
  readonly contingencies: readonly Read<PaperContingency>[];
}

const TITLE = /^\s*(?:[0-9０-９一二三四五]+\s*[.．、]\s*)?予\s*算\s*総\s*則\s*$/u;
const LINES = /指定する経費は、(?<lines>[^。]+?)とする。?/gu;
const APART = /[^。、]*勘定[^。、]*間における流用は[^。]*?(?:行うことができない|できない|行わない)/u;
const TENDER =
  /(?<figure>[0-9０-９][0-9０-９,，]*\s*[百千万億]*\s*円)を超える調達は一般競争入札を原則とする。?/u;
const SINGLE =
  /一般競争入札に占める一者応札案件の割合(?:について)?[、を]\s*(?<figure>[0-9０-９.．]+\s*[%％])\s*以下とする/u;
const REVIEW = /高額な随意契約を行う場合は、\s*調達審査委員会において調達内容/u;
const PERIOD = /[（(][^（）()]*?年[^（）()]*?日\s*[～~〜\-－]\s*[^（）()]*?日\s*[）)]/gu;
const CONTINGENCY =
  /[（(]注\s*[0-9０-９]*[）)]\s*予備費は(?<base>[^。（）()]+?)の\s*(?<figure>[0-9０-９.．]+\s*[%％])\s*を計上(?:する)?。?/gu;
const ACCOUNT = /〔(?<name>[^〔〕]+)〕/gu;
const BUSINESS = /(?<name>健康保険|船員保険)事業/gu;

function accountOf(name: string): AccountKey {
  return ['health', 'seamen'].find((key) => fold(accountName(key)) === fold(name)) ?? name.trim();
}

/** The last words like these before a place in a text. */
function lastBefore(text: string, pattern: RegExp, index: number): string | null {
  const before = [...text.slice(0, index).matchAll(pattern)].at(-1);
  return before?.groups?.name ?? null;
}

const namesIn = (text: string): string[] =>
  text
    .split(/及び|並びに|、|，|・(?=.*費)/u)
    .map((name) => name.replace(/\s+/gu, ''))
    .filter((name) => name !== '');

/** The heading of the provisions' part, such as （２）債務負担行為, in which a line stands. */
function partBefore(lines: FlatText['lines'], index: number): string {
  const heading = lines.findLast(
    ({ text, from }) => from <= index && /^\s*[（(][0-9０-９]{1,2}[)）]\S+\s*$/u.test(text),
  );
  return heading?.text.trim() ?? '';
}

class ProvisionsText {
  private readonly flat: FlatText;
  private readonly title: FlatText['lines'][number] | null;

  constructor(private readonly paper: Paper) {
    this.flat = flatText(paper);
    this.title = this.flat.lines.find(({ text }) => TITLE.test(text)) ?? null;
  }

  hasTitle(): boolean {
    return this.title !== null;
  }

  private cite(index: number, quote: string): Quotation {
    const { title, flat, paper } = this;
    const isWithin = title !== null && index >= title.from;
    const section = isWithin
      ? `予算 ${title.text.trim()}${partBefore(flat.lines, index)}`
      : flat.placeAt(index);
    return { kind: 'plan', document: paper.name, section, quote };
  }

  private first<Value>(
    pattern: RegExp,
    read: (groups: Readonly<Record<string, string>>, index: number) => Value,
  ): Read<Value> | null {
    const found = pattern.exec(this.flat.text);
    if (!found) return null;
    return {
      value: read(found.groups ?? {}, found.index),
      citation: this.cite(found.index, found[0].trim()),
    };
  }

  fiscalYear(): number | null {
    const from = this.title?.from ?? 0;
    const named = this.flat.lines
      .filter((line) => line.from >= from)
      .map(({ text }) => /\S*年度/u.exec(text)?.[0]);
    return named.flatMap((text) => (text === undefined ? [] : (namedFiscalYear(text) ?? []))).at(0) ?? null;
  }

  period(): Read<null> | null {
    const from = this.title?.from ?? 0;
    for (const { 0: words, index } of this.flat.text.matchAll(PERIOD)) {
      const [first, last] = namedDays(words);
      if (index < from || !first || !last) continue;
      const heading =
        this.flat.lines
          .findLast((line) => line.from <= index)
          ?.text.split(/[（(]/u)[0]
          ?.trim() ?? '';
      return {
        value: null,
        citation: { kind: 'plan', document: this.paper.name, section: `予算 ${heading}`, quote: words },
      };
    }
    return null;
  }

  commitments(): Read<PaperCommitment>[] {
    const { title, flat, paper } = this;
    const lines = flat.lines.filter(({ from }) => title !== null && from >= title.from);
    const heading = lines.find(({ text }) => /^\s*[（(][0-9０-９]{1,2}[)）]\s*債務負担行為/u.test(text));
    return (readCommitments(lines) ?? []).map((value) => ({
      value,
      citation: {
        kind: 'plan',
        document: paper.name,
        section: `予算 ${title?.text.trim() ?? ''}${heading?.text.trim() ?? ''}`,
        quote: `${value.item} … ${value.figure}`,
      },
    }));
  }

  /** The lines that a part with such words names. */
  named(part: RegExp): Read<readonly string[]> | null {
    for (const found of this.flat.text.matchAll(LINES)) {
      if (!part.test(partBefore(this.flat.lines, found.index))) continue;
      return { value: namesIn(found.groups?.lines ?? ''), citation: this.cite(found.index, found[0]) };
    }
    return null;
  }

  apart(): Read<null> | null {
    return this.first(APART, () => null);
  }

  tender(): Read<number> | null {
    return this.first(TENDER, ({ figure = '' }) => {
      const read = parseFigure(figure);
      return read?.kind === 'number' ? read.value.valueOf() : 0;
    });
  }

  singleBids(): PaperProvisions['singleBids'] {
    return this.first(SINGLE, ({ figure = '' }, index) => {
      const read = parseFigure(figure);
      const business = lastBefore(this.flat.text, BUSINESS, index);
      return {
        percent: read?.kind === 'number' ? read.value.valueOf() : 0,
        account: business === null ? null : accountOf(`${business}勘定`),
      };
    });
  }

  review(): Read<null> | null {
    return this.first(REVIEW, () => null);
  }

  contingencies(): Read<PaperContingency>[] {
    return [...this.flat.text.matchAll(CONTINGENCY)].flatMap(({ 0: words, groups, index }) => {
      const figure = parseFigure(groups?.figure ?? '');
      const account = lastBefore(this.flat.text, ACCOUNT, index);
      if (figure?.kind !== 'number' || account === null) return [];
      const value = {
        account: accountOf(account),
        share: figure.value.div(100),
        base: (groups?.base ?? '').trim(),
      };
      const section = `予算 〔${account}〕`;
      return [{ value, citation: { kind: 'plan', document: this.paper.name, section, quote: words } }];
    });
  }
}

/** Reads the general provisions of a paper, wherever in it they stand; null where it has none. */
export function readProvisionsText(paper: Paper): PaperProvisions | null {
  const text = new ProvisionsText(paper);
  if (!text.hasTitle()) return null;
  return {
    fiscalYear: text.fiscalYear(),
    period: text.period(),
    commitments: text.commitments(),
    approvalForTransfers: text.named(/流用/u),
    accountsApart: text.apart(),
    approvalForCarryOvers: text.named(/繰越/u),
    openTender: text.tender(),
    singleBids: text.singleBids(),
    contractsWithoutTender: text.review(),
    contingencies: text.contingencies(),
  };
}

/** Whether more than the heading was found: what the plan's text says of procurement is none of them. */
export function holdsProvisions(read: PaperProvisions): boolean {
  const { commitments, approvalForTransfers, accountsApart, approvalForCarryOvers } = read;
  return (
    commitments.length > 0 ||
    [approvalForTransfers, accountsApart, approvalForCarryOvers].some((each) => each !== null)
  );
}
