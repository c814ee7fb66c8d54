import type { SampleLine, SampleTable } from './layout';

/** What stands in a line's amount columns. */
export type Amounts = SampleLine['amounts'];

/** Changes lines by their label, the nth of a label as 計#2 (null takes it out), and adds lines behind others. */
export function withLines(
  table: SampleTable,
  changes: Readonly<Record<string, Amounts | null>>,
  added: readonly (readonly [after: string, line: SampleLine])[] = [],
): SampleTable {
  const lines = table.lines.flatMap((line, index) => {
    const occurrence = table.lines.slice(0, index + 1).filter(({ label }) => label === line.label).length;
    const change = changes[`${line.label}#${String(occurrence)}`] ?? changes[line.label];
    if (change === null) return [];
    const changed = change ? { ...line, amounts: change } : line;
    return [changed, ...added.filter(([after]) => after === line.label).map(([, extra]) => extra)];
  });
  return { ...table, lines };
}

export function line(label: string, level: number, ...amounts: Amounts): SampleLine {
  return { label, level, amounts };
}

/** 収入 or 支出. */
export function heading(label: string): SampleLine {
  return { label, level: 0, amounts: [], bold: true };
}

/** Another body's budget in thousands of yen, rounded. */
export function otherTable(
  sheet: string,
  lines: readonly SampleLine[],
  over: Partial<SampleTable> = {},
): SampleTable {
  return {
    sheet,
    title: '令和６年度　共済会　収入支出予算',
    period: null,
    account: '〔共済会〕',
    unit: '（単位：千円）',
    columns: ['予算額'],
    lines,
    notes: ['（注）計数は四捨五入のため、一部、一致しないことがある。'],
    ...over,
  };
}
