import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { associateFunctions, type ExcelRuntime } from '../../src/functions/associate';
import type { Language } from '../../src/engine/language';
import { FUNCTIONS } from '../../src/functions/table';

/** What the functions see of Excel's custom functions runtime. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const EXCEL: ExcelRuntime = { language: () => 'ja', hasDataTypes: () => true };

const associated = new Map<string, (...args: unknown[]) => unknown>();

beforeEach(() => {
  associated.clear();
  vi.stubGlobal('CustomFunctions', {
    associate: (id: string, run: (...args: unknown[]) => unknown) => associated.set(id, run),
    Error: RuntimeError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      invalidNumber: '#NUM!',
      divisionByZero: '#DIV/0!',
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

function call(id: string, ...args: unknown[]): unknown {
  try {
    return associated.get(id)?.(...args);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return [error.code, error.message];
  }
}

describe('the functions as Excel calls them', () => {
  it('are all associated at once', () => {
    associateFunctions(EXCEL);
    expect([...associated.keys()]).toEqual(Object.keys(FUNCTIONS));
  });

  it('answer, also with the invocation that Excel puts behind the arguments', () => {
    associateFunctions(EXCEL);
    expect(call('MAIL_RATE', [[957]], [[1000]], { functionName: 'MAIL_RATE' })).toBe(0.957);
  });

  it('say in Japanese what they refuse', () => {
    associateFunctions(EXCEL);
    expect(call('MAIL_RATE', [['?']], [[1000]])).toEqual([
      '#VALUE!',
      '1番目の引数「?」は数値ではありません。',
    ]);
  });

  it('ask for the language anew each time', () => {
    let language: Language = 'ja';
    associateFunctions({ ...EXCEL, language: () => language });
    language = 'en';
    expect(call('MAIL_RATE')).toEqual([
      '#N/A',
      'The target depends on earlier results. Ask KPI.TARGET for it, or give arguments to measure a result.',
    ]);
  });

  it.each([
    ['#NUM!', 2, 1],
    ['#DIV/0!', 0, 0],
  ])('have no words beside %s', (code, part, whole) => {
    associateFunctions(EXCEL);
    expect(call('MAIL_RATE', [[part]], [[whole]])).toEqual([code, '']);
  });

  it.each([
    ['ja', '0.00%"（暫定）"'],
    ['en', '0.00%" (provisional)"'],
  ] as const)('mark a provisional rate in its number format (%s)', (language, numberFormat) => {
    associateFunctions({ ...EXCEL, language: () => language });
    expect(call('SERVICE_STANDARD', [['2028/1/4']], [['2028/1/5']])).toEqual({
      type: 'FormattedNumber',
      basicValue: 1,
      numberFormat,
    });
  });

  it.each([
    ['a provisional rate', 'SERVICE_STANDARD', [[['2028/1/4']], [['2028/1/5']]], 1],
    ['a provisional day', 'DUE_DATE', ['2028/1/4'], 46_771],
    ['a card', 'CARD', ['H.CHECKUP', [[0.62]]], '生活習慣病予防健診実施率'],
  ])('answer %s plainly where Excel has no data types', (_what, id, args, plain) => {
    associateFunctions({ ...EXCEL, hasDataTypes: () => false });
    expect(call(id, ...args)).toBe(plain);
  });

  it('do not ask about data types for an answer that is none', () => {
    const hasDataTypes = vi.fn(() => true);
    associateFunctions({ ...EXCEL, hasDataTypes });
    call('MAIL_RATE', [[957]], [[1000]]);
    expect(hasDataTypes).not.toHaveBeenCalled();
    call('CARD', 'H.CHECKUP');
    expect(hasDataTypes).toHaveBeenCalledOnce();
  });

  it('do not hide a mistake of ours', () => {
    associateFunctions(EXCEL);
    const broken = {
      get length(): number {
        throw new TypeError('broken');
      },
    };
    expect(() => call('MAIL_RATE', broken, [[1]])).toThrow(TypeError);
  });
});
