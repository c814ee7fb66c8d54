import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../src/functions/table';
import { call, cell, column } from './call';

/** Data types as Excel hands them over (Excel.CellValue). */
const formatted = (basicValue: number, numberFormat = '0"人"') => ({
  type: 'FormattedNumber',
  basicType: 'Double',
  basicValue,
  numberFormat,
});
const double = (basicValue: number, numberFormat = '0.0') => ({
  ...formatted(basicValue, numberFormat),
  type: 'Double',
});
const text = (basicValue: string) => ({ type: 'String', basicType: 'String', basicValue });
const truth = (basicValue: boolean) => ({ type: 'Boolean', basicType: 'Boolean', basicValue });
const EMPTY = { type: 'Empty', basicType: 'Empty', basicValue: '' };
const entity = (shown: string, properties: object = {}) => ({
  type: 'Entity',
  text: shown,
  basicType: 'Error',
  basicValue: '#VALUE!',
  properties,
});
const error = (errorType: string, basicValue?: string) => ({
  type: 'Error',
  basicType: 'Error',
  errorType,
  ...(basicValue !== undefined && { basicValue }),
});

describe('a data type in an argument', () => {
  it.each<[what: string, id: FunctionId, args: unknown[], answer: unknown]>([
    ['a number with its format', 'CHECKUP', [cell(formatted(3)), cell(4)], 0.75],
    ['a number with a card of its own', 'CHECKUP', [cell(double(3)), cell(4)], 0.75],
    ['an empty cell in a sum', 'CHECKUP', [column(3, EMPTY), column(4, EMPTY)], 0.75],
    ['a date with its format', 'FISCAL_YEAR', [formatted(45_748, 'yyyy/m/d')], 2025],
    ['a text that names a day', 'FISCAL_YEAR', [text('R7.3.31')], 2024],
    ['an empty cell in a column of dates', 'SMOKING_CESSATION', [column('2024/4/1', EMPTY), 2024], 1],
    ['a year as text', 'SMOKING_CESSATION', [column('2024/4/1'), text('令和6年度')], 1],
    ['a year with its format', 'SMOKING_CESSATION', [column('2024/4/1'), formatted(2024, '0"年度"')], 1],
    ['a nil mark as text', 'BUDGET.SUBTOTAL', [cell(10), column(10, text('－'))], 0],
    ['a choice', 'DUE_DATE', ['2024/4/1', text('暦日')], 45_393],
    ['an empty choice', 'DUE_DATE', ['2024/4/1', EMPTY], 45_397],
    ['an empty unit', 'BUDGET.CONTINGENCY', [cell(30_816), EMPTY, formatted(10)], 150],
    ['the name of a KPI', 'STATUS', [text('H.CHECKUP'), cell(0.62)], '達成'],
    ['an entity called as a KPI', 'STATUS', [entity('生活習慣病予防健診実施率'), cell(0.62)], '達成'],
    ['a percentage by its format', 'STATUS', ['H.CHECKUP', cell(formatted(61.7, '0.0"％"'))], '達成'],
    ['no grounds', 'GRADE', ['H.CHECKUP', cell(0.62), null, EMPTY], 'B（参考評価）'],
  ])('is read: %s', (_what, id, args, answer) => {
    expect(call(id, ...args)).toBe(answer);
  });

  it.each<[what: string, handed: unknown, sentence: string]>([
    ['text', text('未集計'), '「未集計」は数値ではありません。'],
    ['a truth value', truth(true), '「true」は数値ではありません。'],
    ['an entity', entity('東京支部'), '「東京支部」は数値ではありません。'],
    [
      'a picture',
      { type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!' },
      'がエラー値（#VALUE!）です。',
    ],
    [
      'an array',
      { type: 'Array', basicType: 'Error', basicValue: '#VALUE!', elements: [[1]] },
      'がエラー値（#VALUE!）です。',
    ],
    ['a thing of another kind', { type: 'Function' }, 'がエラー値（#VALUE!）です。'],
    ['an error by its value', error('Spill', '#SPILL!'), 'がエラー値（#SPILL!）です。'],
    ['#SPILL! by its type', error('Spill'), 'がエラー値（#SPILL!）です。'],
    ['#CALC! by its type', error('Calc'), 'がエラー値（#CALC!）です。'],
    ['#FIELD! by its type', error('Field'), 'がエラー値（#FIELD!）です。'],
    ['#BLOCKED! by its type', error('Blocked'), 'がエラー値（#BLOCKED!）です。'],
    ['#CONNECT! by its type', error('Connect'), 'がエラー値（#CONNECT!）です。'],
    ['#EXTERNAL! by its type', error('External'), 'がエラー値（#EXTERNAL!）です。'],
    ['#BUSY! by its type', error('Busy'), 'がエラー値（#BUSY!）です。'],
    ['a value that is on its way', error('Placeholder'), 'がエラー値（#BUSY!）です。'],
    ['#GETTING_DATA by its type', error('GettingData'), 'がエラー値（#GETTING_DATA）です。'],
    ['#N/A by its type', error('NotAvailable'), 'がエラー値（#N/A）です。'],
    ['#DIV/0! by its type', error('Div0'), 'がエラー値（#DIV/0!）です。'],
    ['#NAME? by its type', error('Name'), 'がエラー値（#NAME?）です。'],
  ])('is named where it is no number: %s', (_what, handed, sentence) => {
    expect(call('CHECKUP', column(1, handed), column(2, 3))).toBe(`#VALUE! 1番目の引数の2行目${sentence}`);
  });

  it.each<[what: string, id: FunctionId, args: unknown[], sentence: string]>([
    ['a KPI', 'TARGET', [error('Calc', '#CALC!')], '1番目の引数がエラー値（#CALC!）です。'],
    [
      'a choice',
      'DUE_DATE',
      ['2024/4/1', error('Field', '#FIELD!')],
      '2番目の引数がエラー値（#FIELD!）です。',
    ],
    [
      'a year',
      'SMOKING_CESSATION',
      [column(1), error('Spill', '#SPILL!')],
      '2番目の引数がエラー値（#SPILL!）です。',
    ],
    [
      'a unit',
      'BUDGET.CONTINGENCY',
      [cell(1), null, error('Ref', '#REF!')],
      '3番目の引数がエラー値（#REF!）です。',
    ],
    [
      'grounds',
      'GRADE',
      ['H.CHECKUP', cell(1), null, error('Name', '#NAME?')],
      '4番目の引数がエラー値（#NAME?）です。',
    ],
  ])('is refused where an error stands for %s', (_what, id, args, sentence) => {
    expect(call(id, ...args)).toBe(`#VALUE! ${sentence}`);
  });
});

describe('the cell of KPI.CARD', () => {
  it.each(['H.CHECKUP', 'H.SERVICE_STANDARD', 'S.SERVICE_STANDARD', 'S.CHECKUP'])(
    'names the KPI %s',
    (id) => {
      const card = call('CARD', id);
      expect(call('SOURCE', card)).toBe(call('SOURCE', id));
      expect(call('TARGET', card)).toEqual(call('TARGET', id));
    },
  );

  it('names it in a table of results too', () => {
    const table = (kpi: unknown) => [
      ['KPI', '実績'],
      [kpi, 1],
    ];
    expect(call('EVALUATE', table(call('CARD', 'S.SERVICE_STANDARD')))).toEqual(
      call('EVALUATE', table('S.SERVICE_STANDARD')),
    );
  });

  it('leaves an entity with another ID its own name', () => {
    const branch = entity('生活習慣病予防健診実施率', { ID: text('13') });
    expect(call('STATUS', branch, cell(0.62))).toBe('達成');
  });
});
