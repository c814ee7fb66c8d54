import { firstNamedYear, namedFiscalYear } from '../../engine/calendar/named-fiscal-year';
import type { Business } from '../../engine/kpi/kpi';
import { businessIn } from '../../kpi-results/find-kpi';
import { folded, withoutAsides } from '../fold';
import type { PaperLine, PaperPart, PaperTable } from '../paper';
import { demandsIn, type Demand } from '../sentence/demands';
import { columnsOf, readCells } from './read-cells';
import { readLines, type Knows } from './read-lines';
import { RowBuilder, type PrintedKpi } from './row-builder';
import { isHeading, isPageMark, isSentence, isTitle, namesPlan, sectionNumber } from './words';

/** A table of KPIs, or what of it stands under one heading. */
export interface KpiTable {
  /** What names it, and the paper where nothing does. */
  readonly title: string;
  readonly fiscalYear: number | null;
  readonly business: Business | null;
  /** The year that the heading gives for all figures beside the targets: 参考：令和４年度末. */
  readonly baselineYear: number | null;
  readonly kpis: readonly PrintedKpi[];
}

const tight = (text: string): string => text.replace(/\s+/gu, '');

/** The year of 「参考：令和４年度末」; the columns of a table with cells have their own. */
function baselineYearOf(heading: string): number | null {
  const behind = folded(heading).replace(/^.*?KPI/u, '');
  return namedFiscalYear(behind.replace(/末$/u, ''));
}

class TablesReader {
  readonly tables: KpiTable[] = [];
  private title = '';
  private fiscalYear: number | null;
  private business: Business | null;
  private section = '';
  private rows: RowBuilder | null = null;
  private lines: PaperLine[] = [];
  private baselineYear: number | null = null;

  constructor(
    private readonly part: PaperPart,
    private readonly knows: Knows,
  ) {
    this.fiscalYear = firstNamedYear([part.name]);
    this.business = businessIn(part.name);
  }

  /** A line above a table that names its year and business. */
  private name(text: string): void {
    this.title = tight(text);
    this.fiscalYear = namedFiscalYear(text) ?? this.fiscalYear;
    this.business = businessIn(text) ?? this.business;
    this.section = '';
  }

  private begin(baselineYear: number | null): void {
    this.end();
    this.rows = new RowBuilder(this.section);
    this.baselineYear = baselineYear;
  }

  end(): void {
    const { rows, lines, title, part, fiscalYear, business, baselineYear } = this;
    if (!rows) return;
    readLines(lines, rows, this.knows);
    this.rows = null;
    this.lines = [];
    const kpis = rows.build();
    if (kpis.length > 0) {
      this.tables.push({ title: title || part.name, fiscalYear, business, baselineYear, kpis });
    }
  }

  /** The same table on its next page: the heading is printed again, without a chapter before it. */
  private goesOn(): boolean {
    return this.rows !== null;
  }

  readRun(run: readonly PaperLine[]): void {
    const texts = joinedHeadings(run.filter(({ text }) => text.trim() !== '' && !isPageMark(text)));
    for (const [index, line] of texts.entries()) {
      const { text } = line;
      const following = texts.slice(index + 1, index + 3);
      const section = sectionNumber(text);
      if (isTitle(text)) {
        this.end();
        this.name(text);
      } else if (isHeading(text)) {
        if (!this.goesOn()) this.begin(baselineYearOf(text));
      } else if (section !== null && following.some((each) => isHeading(each.text))) {
        this.end();
        this.section = section;
      } else if (
        this.rows &&
        section !== null &&
        !asks(texts.slice(index, index + 4).map((each) => each.text))
      ) {
        this.end();
      } else if (this.rows) this.lines.push(line);
      else if (namesPlan(text)) this.name(text);
      else if (section !== null) this.section = section;
    }
  }

  readTable(table: PaperTable): void {
    for (const [index, row] of table.rows.entries()) {
      const columns = columnsOf(row);
      // names of KPIs beside their results are no targets
      const below = columns ? table.rows.slice(index + 1) : [];
      if (columns && below.some((each) => asks([each[columns.kpi]?.text ?? '']))) {
        this.begin(null);
        // rows of one cell after another table's are its chapters; those of this one are labels
        if (this.rows) readCells(table, index + 1, columns, this.rows);
        this.end();
        return;
      }
      const [only, another] = row.flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell.text] : []));
      if (only === undefined || another !== undefined) continue;
      if (isTitle(only) || namesPlan(only)) this.name(only);
      else this.section = sectionNumber(only) ?? this.section;
    }
  }

  /** A text without any table: what it asks is all that it holds. */
  readPlain(lines: readonly PaperLine[]): void {
    for (const { text } of lines) if (namesPlan(text) && !isSentence(text)) this.name(text);
    this.begin(null);
    this.lines = lines.filter(({ text }) => !(namesPlan(text) && !isSentence(text)));
    this.end();
    this.leaveProse();
  }

  /** Where most sentences ask nothing, a plan's chapters were pasted: those that do are its targets. */
  private leaveProse(): void {
    const [table] = this.tables;
    const asking = table?.kpis.filter(({ text }) => asks([text], (demand) => demand.subject !== '')) ?? [];
    if (table && asking.length * 2 <= table.kpis.length) {
      this.tables.splice(0, 1, ...(asking.length > 0 ? [{ ...table, kpis: asking }] : []));
    }
  }
}

/** A heading whose cells stand on lines of their own is put on one. */
function joinedHeadings(lines: readonly PaperLine[]): PaperLine[] {
  const joined: PaperLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const three = lines.slice(index, index + 3).map(({ text }) => text.trim());
    const isBroken =
      /施策$/u.test(three[0] ?? '') && tight(three[1] ?? '') === 'KPI' && isHeading(three.join(' '));
    joined.push(isBroken ? { ...line, text: `${three.join(' ')} ` } : line);
    if (isBroken) index += 2;
  }
  return joined;
}

function asks(lines: readonly string[], of: (demand: Demand) => boolean = () => true): boolean {
  const text = folded(lines.join(''));
  return demandsIn(withoutAsides(text), null).some((demand) => demand.level !== null && of(demand));
}

/**
 * The tables of KPIs that a part of a paper prints.
 * @param knows whether a sentence speaks of a KPI of an earlier plan, in just its words
 */
export function kpiTablesIn(part: PaperPart, knows: Knows): KpiTable[] {
  const reader = new TablesReader(part, knows);
  let run: PaperLine[] = [];
  const flush = (): void => {
    reader.readRun(run);
    run = [];
  };
  for (const block of part.blocks) {
    if (block.kind === 'line') run.push(block);
    else {
      flush();
      reader.readTable(block);
    }
  }
  flush();
  reader.end();
  return reader.tables;
}

/** What the lines of a paper ask that prints no table. */
export function kpisInLines(part: PaperPart, knows: Knows): KpiTable[] {
  const reader = new TablesReader(part, knows);
  reader.readPlain(part.blocks.flatMap((block) => (block.kind === 'line' ? [block] : [])));
  return reader.tables;
}
