import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/measure/definition';
import { DEFINITIONS, type MeasureId } from '../../src/measure/definitions';
import { proposeColumns } from '../../src/measure/propose-columns';

const proposed = (id: MeasureId, headers: string, ...rows: string[]) => {
  const cells = (line: string): string[] => line.split(',');
  const definition: Definition = DEFINITIONS[id];
  return proposeColumns(definition, { headers: cells(headers), sample: rows.map(cells) }, {}, true);
};

describe('the columns that are proposed', () => {
  it.each<[string, MeasureId, string, string[], Record<string, string>]>([
    [
      'no number of an application and no amount for a day',
      'SERVICE_STANDARD',
      '受付番号,支給金額,受付,支給',
      ['20240401,45383,2024-04-01,2024-04-10'],
      { received: '受付', paid: '支給' },
    ],
    ['none where only such are there', 'SERVICE_STANDARD', '受付番号,支給額', ['20240401,45383'], {}],
    [
      'no column that holds something else',
      'SERVICE_STANDARD',
      '受付,受付の日,支給先,振込の日',
      ['窓口,R6.4.1,東京,R6.4.9', '郵送,R6.4.2,大阪,R6.4.9'],
      { received: '受付の日', paid: '振込の日' },
    ],
    [
      'a column whose first rows hold nothing',
      'SERVICE_STANDARD',
      '受付日,支給日',
      [',', ','],
      { received: '受付日', paid: '支給日' },
    ],
    [
      'a column of which half can be read',
      'SERVICE_STANDARD',
      '受付日,支給日',
      ['2024-04-01,未定', '1900-01-01,2024-04-09'],
      { received: '受付日', paid: '支給日' },
    ],
    [
      'no number in English, and no word that only ends like one',
      'SERVICE_STANDARD',
      'received No.,paid id,received,paid',
      ['45383,45384,2024-04-01,2024-04-02'],
      { received: 'received', paid: 'paid' },
    ],
    [
      'no day for a number',
      'CHECKUP',
      '受診日,受診,対象者番号,対象',
      ['2024-04-01,1,7,1'],
      { done: '受診', eligible: '対象' },
    ],
    [
      'the branch by its word alone',
      'SINGLE_BID',
      '支部コード,支部名,応札者数',
      ['13,東京,2'],
      { bidders: '応札者数', branch: '支部名' },
    ],
  ])('are %s', (_, id, headers, rows, columns) => {
    expect(proposed(id, headers, ...rows)).toEqual(columns);
  });

  it('leave what a person chose, whatever it holds', () => {
    const head = { headers: ['受付番号', '支給日'], sample: [['A1', '2024-04-09']] };
    expect(proposeColumns(DEFINITIONS.SERVICE_STANDARD, head, { received: '受付番号' }, false)).toEqual({
      received: '受付番号',
      paid: '支給日',
    });
  });
});
