import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedName } from '../../../../src/sheet/budget/vocabulary/stated-formula';

/** own | name | formula, as in 5|当期収支差額|+3-4. */
function told(label: string): string {
  const { name, marks, formula } = readMarkedName(label);
  const sum =
    formula?.kind === 'sum'
      ? formula.operands.map(({ sign, by }) => `${sign > 0 ? '+' : '-'}${by}`).join('')
      : (formula?.kind ?? '');
  return `${marks.join(',')}|${name}|${sum}`;
}

describe('a formula in a name', () => {
  it.each([
    ['(10)=(3)+(6)+(9)', '10||+3+6+9'],
    ['(11)=(3)+(6)+(9)-(10)', '11||+3+6+9-10'],
    ['当期資金収支差額合計(10)=(3)+(6)+(9)', '10|当期資金収支差額合計|+3+6+9'],
    ['当期収支差額(5)=(3)-(4)', '5|当期収支差額|+3-4'],
    ['収支差額（３）＝（１）－（２）', '3|収支差額|+1-2'],
    ['(3)収入計=(1)+(2)', '3|収入計|+1+2'],
    ['③収支差額＝①－②', '③|収支差額|+①-②'],
    ['収支差額＝Ａ－Ｂ', '|収支差額|+A-B'],
    ['(5)支出計=(4)', '5|支出計|+4'],
    ['(3)=(1)', '3||+1'],
    ['支出計(5)=(4)', '5|支出計|+4'],
    ['当期末支払資金残高(10)+(11)', '|当期末支払資金残高|+10+11'],
    ['（ニ）支出計（ロ＋ハ）', 'ニ|支出計|+ロ+ハ'],
    ['（ホ）収支差額（イ－ニ）', 'ホ|収支差額|+イ-ニ'],
    ['（ホ）収支差額（イーニ）', 'ホ|収支差額|+イ-ニ'],
    ['当期増減額（ア－イ）', '|当期増減額|+ア-イ'],
    ['Ａ＋Ｂ－Ｃ', '||+A+B-C'],
    ['C=A-B', 'C||+A-B'],
    ['D=A+B+C', 'D||+A+B+C'],
    ['C(A-B)', 'C||+A-B'],
    ['Ｃ（Ａ－Ｂ）', 'C||+A-B'],
    ['(A)-(B)', '||+A-B'],
    ['(A)△(B)', '||+A-B'],
    ['（Ａ）ー（Ｂ）', '||+A-B'],
    ['Ａ−Ｂ', '||+A-B'],
    ['A–B', '||+A-B'],
    ['③＝①－②', '③||+①-②'],
    ['差引 ①－②', '|差引|+①-②'],
    ['Ⅲ＝Ⅰ－Ⅱ', 'III||+I-II'],
    ['差引\nＡ－Ｂ', '|差引|+A-B'],
    ['差引額Ｃ＝Ａ－Ｂ', 'C|差引額|+A-B'],
    ['差引額 Ａ－Ｂ（Ｃ）', 'C|差引額|+A-B'],
    ['差引額（Ｃ＝Ａ－Ｂ）', 'C|差引額|+A-B'],
    ['差引額（＝Ａ－Ｂ）', '|差引額|+A-B'],
    ['実質収支（Ｃ）－（Ｄ）＝（Ｅ）', 'E|実質収支|+C-D'],
    ['差引（Ａ－Ｂ）（△は減）', '|差引|+A-B'],
    ['差引（収入計－支出計）', '|差引|+収入計-支出計'],
    ['収入計ー支出計', '||+収入計-支出計'],
    ['収入－支出', '||+収入-支出'],
    ['収入−支出', '||+収入-支出'],
    ['収入ー支出', '||+収入-支出'],
    ['当期収支差額(A)-(C)', '|当期収支差額|+A-C'],
    ['Ａ－（Ｂ＋Ｃ）', '||+A-B-C'],
    ['（Ａ＋Ｂ）－（Ｃ－Ｄ）', '||+A+B-C+D'],
    ['当初±流用', '||+当初+流用'],
    ['3=1-2', '3||+1-2'],
  ])('%s is %s', (label, expected) => {
    expect(told(label)).toBe(expected);
  });

  it.each(['(10)=(3)×0.5', 'Ｂ／Ａ', '執行率（Ｂ/Ａ）', '(5)=(3)/(4)', 'C=A×B', '(1)-(2)=(3)-(4)'])(
    '%s is none that is understood',
    (label) => {
      expect(readMarkedName(label).formula).toEqual({ kind: 'not-understood' });
    },
  );

  it.each([
    ['会費', '|会費|'],
    ['コピー用紙', '|コピー用紙|'],
    ['(前年度からの)繰越金', '|(前年度からの)繰越金|'],
    ['予算額（Ａ）', 'A|予算額|'],
    ['経常収入計(1)', '1|経常収入計|'],
    ['（イ）収入計', 'イ|収入計|'],
    ['収入計 ①', '①|収入計|'],
    ['①収入計', '①|収入計|'],
    ['１．収入計', '1|収入計|'],
    ['A', 'A||'],
    ['(A)', 'A||'],
    ['（小計）', '|小計|'],
    ['センター費', '|センター費|'],
    ['（カード）', '|カード|'],
    ['比較増△減', '|比較増△減|'],
    ['補助金（1/2）', '|補助金(1/2)|'],
    ['単価（1人＝100円）', '|単価(1人=100円)|'],
    ['Wi-Fi 使用料', '|Wi-Fi使用料|'],
    ['事業（A-1）', '|事業(A-1)|'],
    ['COVID-19 対策費', '|COVID-19対策費|'],
  ])('%s has none: %s', (label, expected) => {
    expect(told(label)).toBe(expected);
  });

  it.each([
    ['(A)-(B)', true],
    ['①－②', true],
    ['C=A-B', true],
    ['(5)=(3)-(4)', true],
    ['C(A-B)', false],
    ['差引（収入計－支出計）', false],
    ['委託費（1-2）', false],
    ['受診者（男－女）', false],
    ['使用料（ルール）', false],
  ])('%s: nothing but a formula is %s', (label, expected) => {
    const { formula } = readMarkedName(label);
    expect(formula).toMatchObject({ kind: 'sum', explicit: expected });
  });
});

describe('reading the marks of any text', () => {
  it('never fails', () => {
    const character = fc.constantFrom(...'()（）=＝+＋-ー－△×A1①イ計収入 ');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (text) => {
        readMarkedName(text.join(''));
      }),
    );
  });

  it('gives the signs that were written', () => {
    const operand = fc.record({ sign: fc.constantFrom<1 | -1>(1, -1), by: fc.constantFrom(...'ABCDEF') });
    fc.assert(
      fc.property(fc.array(operand, { minLength: 1, maxLength: 20 }), (rest) => {
        const operands = [{ sign: 1, by: 'X' }, ...rest];
        const text = rest.map(({ sign, by }) => `${sign > 0 ? '＋' : '－'}（${by}）`).join('');
        expect(readMarkedName(`差額（Z）＝（X）${text}`)).toEqual({
          name: '差額',
          marks: ['Z'],
          formula: { kind: 'sum', operands, explicit: true },
        });
      }),
    );
  });
});
