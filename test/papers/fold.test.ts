import { describe, expect, it } from 'vitest';
import { enumerated, folded, withoutAsides } from '../../src/papers/fold';

describe('an enumerator', () => {
  it.each([
    ['①88.8％', 1, '88.8％'],
    ['➂ 過年度', 3, '過年度'],
    ['❷過年度', 2, '過年度'],
    ['１）56.4%', 1, '56.4%'],
    ['（２）56.4%', 2, '56.4%'],
    ['3. 受診率', 3, '受診率'],
    ['61.7％', null, '61.7％'],
    ['1か月以内', null, '1か月以内'],
  ])('of %s is %s', (text, number, rest) => {
    expect(enumerated(text)).toEqual({ number, rest });
  });
});

describe('a folded text', () => {
  it.each([
    ['２） 資格喪失後 1 ヵ月以内の　回収率（※１）を', '資格喪失後1か月以内の回収率を'],
    ['使用割合(※1)を80％（※2）以上', '使用割合を80%以上'],
    ['健康宣言（注２）', '健康宣言'],
  ])('%s is %s', (text, key) => {
    expect(folded(text)).toBe(key);
  });
});

describe('a text without its asides', () => {
  it.each([
    ['債権(報酬返還金(不当請求)を除く。)の率', '債権の率'],
    ['率(開いたまま', '率(開いたまま'],
    ['率)閉じるだけ', '率)閉じるだけ'],
    ['あ(い)う(え', 'あう(え'],
  ])('%s is %s', (text, rest) => {
    expect(withoutAsides(text)).toBe(rest);
  });
});
