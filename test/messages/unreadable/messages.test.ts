import { describe, expect, it } from 'vitest';
import type { UnreadableReason } from '../../../src/sheet/cells/unreadable';
import { unreadableSentence } from '../../../src/messages/unreadable/messages';

const REASONS: readonly UnreadableReason[] = [
  { code: 'absent' },
  { code: 'no-access' },
  { code: 'not-a-file' },
  { code: 'empty' },
  { code: 'not-xlsx', lookalike: 'text' },
  { code: 'old-format', extension: 'xls' },
  { code: 'old-format', extension: 'xlsb' },
  { code: 'encrypted' },
  { code: 'too-large', bytes: 20 * 1024 * 1024 + 1, limit: 20 * 1024 * 1024 },
  { code: 'zip-bomb', bytes: 2 ** 30, limit: 2 ** 28 },
  { code: 'too-many-parts', parts: 5_000, limit: 4_000 },
  { code: 'too-complex', part: 'xl/styles.xml', limit: 100_000 },
  { code: 'too-much', of: 'cells', sheet: '予算', limit: 3_000_000 },
  { code: 'too-much', of: 'places', sheet: '予算', limit: 3_000_000 },
  { code: 'too-much', of: 'formulas', sheet: '予算', limit: 3_000_000 },
  { code: 'too-much', of: 'displayed', sheet: '予算', limit: 3_000_000 },
  { code: 'damaged', part: null },
  { code: 'damaged', part: 'xl/workbook.xml' },
  { code: 'no-sheets' },
];

describe.each(['ja', 'en'] as const)('unreadableSentence in %s', (language) => {
  it.each(REASONS)('$code', (reason) => {
    expect(unreadableSentence(reason, language)).toMatchSnapshot();
  });
});

describe('unreadableSentence', () => {
  it('never prints a size over the limit as the limit', () => {
    const [over] = REASONS.filter(({ code }) => code === 'too-large');
    expect(over && unreadableSentence(over, 'ja')).toContain('20.1 MB、上限 20 MB');
  });
});
