import { describe, expect, it } from 'vitest';
import { faultOf } from '../../scripts/check-citations';

const SOURCE = '事業者健診データ取得率を8.8％以上とする支出保険給付費拠出金等7,071,8503,636,113';

describe('faultOf', () => {
  it.each([
    ['words with spaces of their own', 'データ取得率を 8.8％以上', null],
    ['a label and its figure', '保険給付費 … 7,071,850', null],
    ['another width', 'データ取得率を8.8%以上', 'not in the source'],
    ['another figure', 'データ取得率を8.9％以上', 'not in the source'],
    ['a figure that stands nowhere', '保険給付費 … 7,071,851', 'its pieces do not stand together'],
    ['a figure before its label', '7,071,850 … 保険給付費', 'its pieces do not stand together'],
    ['nothing', '', 'empty'],
    ['a label without its figure', '保険給付費 … ', 'empty'],
    ['60 characters', 'あ'.repeat(60), 'not in the source'],
    ['61 characters', 'あ'.repeat(61), 'longer than 60 characters'],
  ])('judges %s', (_, quote, fault) => {
    expect(faultOf({ quote }, SOURCE)).toBe(fault);
  });

  it('wants a label and its figure in one table', () => {
    const apart = (characters: number): string => `人件費${'x'.repeat(characters)}471`;
    expect(faultOf({ quote: '人件費 … 471' }, apart(1_100))).toBeNull();
    expect(faultOf({ quote: '人件費 … 471' }, apart(1_300))).toBe('its pieces do not stand together');
  });

  it('takes the label that has its figure near where the label stands twice', () => {
    expect(faultOf({ quote: '計 … 50,969' }, `計${'x'.repeat(2_000)}計50,969`)).toBeNull();
  });
});
