import { describe, expect, it } from 'vitest';
import { unreadableReport } from '../../../src/reports/check-report';
import { isReport } from '../../../src/sheet/content/is-report';
import type { Language } from '../../../src/engine/language';
import { throughFile } from '../../support/content';
import { sampleReports } from '../../support/reported';
import { sheetOf } from '../../support/sheet';

describe.each<Language>(['ja', 'en'])('reports in %s', (language) => {
  it.each(['check', 'kpi', 'unreadable'] as const)(
    'are known again after a way through a file: %s',
    async (kind) => {
      const { kpi } = await sampleReports(language);
      const unreadable = unreadableReport({ workbook: null, day: null }, 'oh', language);
      const content = { ...kpi, unreadable }[kind];
      if (!content) throw new Error('no report');
      expect(isReport(await throughFile({ ...content, name: 'another name' }))).toBe(true);
    },
  );
});

describe('a sheet that is no report', () => {
  it.each([
    ['a blank one', []],
    ['one of the same name', [['検証結果'], ['（単位：円）']]],
    [
      'one that speaks of reports elsewhere',
      [['x', '「予算・KPI検証」が作成した報告です（このシート自体は検証しません）。']],
    ],
  ])('%s', (_, rows) => {
    expect(isReport(sheetOf(rows, { name: '検証結果' }))).toBe(false);
  });
});
