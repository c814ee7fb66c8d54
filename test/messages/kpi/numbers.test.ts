import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecimal, ratio, roundHalfUp, ZERO } from '../../../src/engine/number/rational';
import { exactly } from '../../../src/engine/kpi/result';
import { countText, distinctTexts, numberText, percentText } from '../../../src/messages/kpi/numbers';

describe('numberText', () => {
  it.each([
    [0.9625, 'ratio', '96.3'],
    [0.0455, 'ratio', '4.6'],
    [ratio(1, 3), 'ratio', '33.3'],
    [1, 'ratio', '100.0'],
    [7125, 'yen', '7,125'],
    [144.7, 'yen', '144.7'],
    [ratio(401, 3), 'yen', '133.7'],
    [135_000_000, 'accesses', '135,000,000'],
    [-12, 'companies', '-12'],
    [0.99996, 'ratio', '99.996'],
    [1.00004, 'ratio', '100.004'],
    [0.0004, 'ratio', '0.04'],
    [0, 'ratio', '0.0'],
    [0.04, 'yen', '0.04'],
    [100.04, 'yen', '100.0'],
  ] as const)('shows %s %s as %s', (amount, unit, text) => {
    expect(numberText(amount, unit)).toBe(text);
  });
});

describe('distinctTexts', () => {
  it.each([
    [0.6, 0.617, 'ratio', ['60.0', '61.7']],
    [0.99996, 1, 'ratio', ['99.996', '100.000']],
    [0.617, 0.617, 'ratio', ['61.7', '61.7']],
    [ratio(10n ** 20n - 1n, 10n ** 20n), 1, 'ratio', ['99.999999999999999999', '100.000000000000000000']],
    [0.99996, 0.999, 'ratio', ['99.996', '99.900']],
    [274_999, 275_000, 'offices', ['274,999', '275,000']],
  ] as const)('tells %s and %s apart', (a, b, unit, texts) => {
    expect(distinctTexts(a, b, unit).slice(0, 2)).toEqual(texts);
  });
});

describe('the difference of two numbers', () => {
  it.each([
    [0.308, 0.32, 'ratio', ['30.8', '32.0', '1.2']],
    [0.6175, 0.62, 'ratio', ['61.75', '62.00', '0.25']],
    [0.6174, 0.62, 'ratio', ['61.7', '62.0', '0.3']],
    [0.99996, 1, 'ratio', ['99.996', '100.000', '0.004']],
    [ratio(37, 60), 0.61234, 'ratio', ['61.67', '61.23', '0.44']],
    [ratio(1, 3), 0.5, 'ratio', ['33.3', '50.0', '16.7']],
    [ratio(1, 3), ratio(2, 3), 'ratio', ['33.33', '66.67', '33.34']],
    [274_999, 275_000, 'offices', ['274,999', '275,000', '1']],
    [144.75, 145, 'yen', ['144.75', '145', '0.25']],
    [12, 10, 'days', ['12', '10', '2']],
  ] as const)('shows of %s and %s %s a difference that adds up', (a, b, unit, texts) => {
    expect(distinctTexts(a, b, unit)).toEqual(texts);
  });

  it('adds up, and is that of the numbers where the target has one decimal', () => {
    const tenths = fc.bigInt(0n, 1_000n).map((of) => ratio(of, 1_000n));
    const rates = fc.tuple(fc.bigInt(0n, 999n), fc.bigInt(1n, 999n)).map(([of, all]) => ratio(of, all));
    fc.assert(
      fc.property(rates, tenths, (rate, target) => {
        const texts = distinctTexts(rate, target, 'ratio');
        const [one = ZERO, other = ZERO, apart] = texts.map((text) => fromDecimal(text.replaceAll(',', '')));
        const decimals = texts[2].split('.')[1]?.length ?? 0;
        expect(one?.sub(other ?? ZERO).abs()).toEqual(apart);
        expect(apart).toEqual(roundHalfUp(rate.sub(target).abs().mul(100), decimals));
      }),
    );
  });
});

describe('percentText', () => {
  it.each([
    [ratio(9625, 10_000), '96.3'],
    [ratio(1), '100.0'],
    [ratio(274_999, 275_000), '99.9996'],
  ])('shows an achievement of %s as %s', (achievement, text) => {
    expect(percentText(achievement)).toBe(text);
  });
});

describe('countText', () => {
  it.each([
    [ratio(15_390), '15,390'],
    [ratio(5, 2), '2.5'],
    [ratio(1, 3), '0.3'],
    [exactly(0.1 + 0.2), '0.3'],
    [exactly(81.19999999999999), '81.2'],
    [ratio(12_345_678_901_234_567n), '12,345,678,901,234,567'],
  ])('shows %s as %s', (value, text) => {
    expect(countText(value)).toBe(text);
  });
});
