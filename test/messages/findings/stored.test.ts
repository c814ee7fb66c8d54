import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../src/engine/findings/finding';
import { sentence } from '../../../src/messages/findings/messages';
import type { TestCell } from '../../support/sheet';
import { judged, ROUNDED, TRUNCATED } from '../../support/table';

const shown = (value: number, format = '#,##0'): TestCell => ({ value, format });

/** Both sentences of the one finding of that code. */
function sentences(table: Parameters<typeof judged>[0], code: FindingCode = 'SUM-01'): readonly string[] {
  const [finding, ...more] = judged(table).findings.filter((each) => each.code === code);
  if (!finding || more.length > 0) throw new Error('not one finding');
  return [sentence(finding, 'ja'), sentence(finding, 'en')];
}

function revenue(total: TestCell, parts: readonly TestCell[], note = ROUNDED): readonly string[] {
  return sentences({
    note,
    lines: [['収入'], ...parts.map((part): [string, TestCell] => [' 会費', part]), ['計', total]],
  });
}

describe('what is said of the values behind a sum', () => {
  it.each([
    ['they explain the printed difference', revenue(shown(2.8), [shown(1.4), shown(1.4)])],
    ['whole figures were rounded', revenue(shown(2), [shown(1.4), shown(1)])],
    ['they do not add up behind figures that do', revenue(shown(30.4), [shown(10.1), shown(20.2)])],
    ['they do not add up within rounding', revenue(shown(30.6), [shown(10.1), shown(20.2)])],
    ['nothing adds up', revenue(shown(33.1), [shown(10.1), shown(20.2)])],
    ['a text is passed over', revenue(10, [10, '20'])],
    ['one format is of another unit', revenue(shown(9e6, '#,##0,,'), [shown(4e6, '#,##0,,'), shown(5e6)])],
    ['a format hides the minus', revenue(shown(5), [shown(10), shown(-5, '#,##0;#,##0')])],
    [
      'formats round what is said to be cut off',
      revenue(
        shown(4.8),
        Array.from({ length: 3 }, () => shown(1.6)),
        TRUNCATED,
      ),
    ],
  ])('%s', (_, said) => {
    expect(said).toMatchSnapshot();
  });

  it.each([
    [
      'a 「うち」 line',
      'SUM-04',
      [
        [' 会費', shown(10.3)],
        [' うち特別会費', shown(10.4)],
        ['計', shown(10.3)],
      ],
    ],
    ['the balance', 'BAL-01', [['計', shown(10.3)], ['支出'], [' 事業費', shown(10.4)], ['計', shown(10.4)]]],
  ] as const)('%s holds as printed and not as stored', (_, code, lines) => {
    expect(sentences({ lines: [['収入'], [' 補助金', 0], ...lines] }, code)).toMatchSnapshot();
  });
});
