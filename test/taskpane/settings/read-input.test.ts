import { describe, expect, it } from 'vitest';
import { readPercent, readYen } from '../../../src/taskpane/settings/read-input';

describe('yen that a person types', () => {
  it.each([
    ['10000000', 10_000_000],
    ['10,000,000', 10_000_000],
    ['１０，０００，０００円', 10_000_000],
    ['1000万円', 10_000_000],
    ['１，０００ 万円', 10_000_000],
    ['1千万円', 10_000_000],
    ['10百万円', 10_000_000],
    ['10,000千円', 10_000_000],
    ['0.1百万', 100_000],
    ['1億円', 100_000_000],
    ['1億 3,500万', 135_000_000],
    ['¥1', 1],
    [' 5 円 ', 5],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%s is taken', (text, value) => {
    expect(readYen(text)).toEqual({ value });
  });

  it.each([
    ['', 'not-a-number'],
    ['たくさん', 'not-a-number'],
    ['20%', 'not-a-number'],
    ['1,00', 'not-a-number'],
    ['1 000 000 x', 'not-a-number'],
    ['-', 'not-a-number'],
    ['0', 'not-positive'],
    ['△5', 'not-positive'],
    ['0.5', 'not-whole'],
    ['0.0000001百万円', 'not-whole'],
    ['9007199254740992', 'too-large'],
    ['100000000億円', 'too-large'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readYen(text)).toEqual({ fault });
  });
});

describe('a share that a person types in percent', () => {
  it.each([
    ['20', '1/5'],
    ['20%', '1/5'],
    ['２０％', '1/5'],
    ['12.5', '1/8'],
    ['0', '0'],
    ['150', '3/2'],
  ])('%s is %s', (text, fraction) => {
    const read = readPercent(text);
    expect('value' in read && read.value.toFraction()).toBe(fraction);
  });

  it.each([
    ['', 'not-a-number'],
    ['二割', 'not-a-number'],
    ['-', 'not-a-number'],
    ['-1', 'negative'],
    ['△20', 'negative'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readPercent(text)).toEqual({ fault });
  });
});
