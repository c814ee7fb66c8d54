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

async function call(id: string, ...args: unknown[]): Promise<unknown> {
  try {
    return await associated.get(id)?.(...args);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return [error.code, error.message];
  }
}

describe('the functions as Excel calls them', () => {
  it('are all associated at once', async () => {
    associateFunctions(EXCEL);
    expect([...associated.keys()]).toEqual(Object.keys(FUNCTIONS));
  });

  it('answer, also with the invocation that Excel puts behind the arguments', async () => {
    associateFunctions(EXCEL);
    expect(await call('MAIL_RATE', [[957]], [[1000]], { functionName: 'MAIL_RATE' })).toBe(0.957);
  });

  it('answer #NUM! where a result is beyond the numbers of a cell', async () => {
    associateFunctions(EXCEL);
    expect(await call('PROGRESS', 1, 5e-324)).toEqual(['#NUM!', '']);
  });

  it('quote the beginning of a long text', async () => {
    associateFunctions(EXCEL);
    const long = '対象外𠮷'.repeat(8_000);
    const [, sentence] = (await call('MAIL_RATE', [[long]], [[1000]])) as [string, string];
    expect(sentence).toBe(`1番目の引数「${Array.from(long).slice(0, 99).join('')}…」は数値ではありません。`);
    expect(await call('MAIL_RATE', [['x'.repeat(100)]], [[1000]])).toEqual([
      '#VALUE!',
      `1番目の引数「${'x'.repeat(100)}」は数値ではありません。`,
    ]);
  });

  it('say in Japanese what they refuse', async () => {
    associateFunctions(EXCEL);
    expect(await call('MAIL_RATE', [['?']], [[1000]])).toEqual([
      '#VALUE!',
      '1番目の引数「?」は数値ではありません。',
    ]);
  });

  it('ask for the language anew each time', async () => {
    let language: Language = 'ja';
    associateFunctions({ ...EXCEL, language: () => language });
    language = 'en';
    expect(await call('MAIL_RATE')).toEqual([
      '#N/A',
      'The target depends on earlier results. Ask KPI.TARGET for it, or give arguments to measure a result.',
    ]);
  });

  it.each([
    ['#NUM!', 2, 1],
    ['#DIV/0!', 0, 0],
  ])('have no words beside %s', async (code, part, whole) => {
    associateFunctions(EXCEL);
    expect(await call('MAIL_RATE', [[part]], [[whole]])).toEqual([code, '']);
  });

  it.each([
    ['ja', '0.00%"（暫定）"'],
    ['en', '0.00%" (provisional)"'],
  ] as const)('mark a provisional rate in its number format (%s)', async (language, numberFormat) => {
    associateFunctions({ ...EXCEL, language: () => language });
    expect(await call('SERVICE_STANDARD', [['2028/1/4']], [['2028/1/5']])).toEqual({
      type: 'FormattedNumber',
      basicValue: 1,
      numberFormat,
    });
  });

  it.each([
    ['a provisional rate', 'SERVICE_STANDARD', [[['2028/1/4']], [['2028/1/5']]], 1],
    ['a provisional day', 'DUE_DATE', ['2028/1/4'], 46_771],
    ['a card', 'CARD', ['H.CHECKUP', [[0.62]]], '生活習慣病予防健診実施率'],
  ])('answer %s plainly where Excel has no data types', async (_what, id, args, plain) => {
    associateFunctions({ ...EXCEL, hasDataTypes: () => false });
    expect(await call(id, ...args)).toBe(plain);
  });

  it('do not ask about data types for an answer that is none', async () => {
    const hasDataTypes = vi.fn(() => true);
    associateFunctions({ ...EXCEL, hasDataTypes });
    await call('MAIL_RATE', [[957]], [[1000]]);
    expect(hasDataTypes).not.toHaveBeenCalled();
    await call('CARD', 'H.CHECKUP');
    expect(hasDataTypes).toHaveBeenCalledOnce();
  });

  it('do not hide a mistake of ours', async () => {
    associateFunctions(EXCEL);
    const broken = {
      get length(): number {
        throw new TypeError('broken');
      },
    };
    await expect(call('MAIL_RATE', broken, [[1]])).rejects.toThrow(TypeError);
  });

  it('answer at once, and refuse so once the words are there', async () => {
    associateFunctions(EXCEL);
    await call('MAIL_RATE');
    expect(associated.get('MAIL_RATE')?.([[957]], [[1000]])).toBe(0.957);
    expect(() => associated.get('MAIL_RATE')?.()).toThrow('目標は前年度などの実績で決まります。');
  });

  it('refuse without words where these do not come, and with them where they come later', async () => {
    vi.resetModules();
    let isHere = false;
    vi.doMock('../../src/functions/messages/messages', async (original) => {
      if (!isHere) throw new Error('offline');
      return original();
    });
    const anew = await import('../../src/functions/associate');
    anew.associateFunctions(EXCEL);
    expect(await call('MAIL_RATE')).toEqual(['#N/A', '']);
    isHere = true;
    vi.doUnmock('../../src/functions/messages/messages');
    vi.resetModules();
    expect(await call('MAIL_RATE')).toEqual(['#N/A', expect.stringMatching(/^目標は前年度/)]);
  });
});
