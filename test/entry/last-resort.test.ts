import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/engine/language';
import { FAILURE_MESSAGES } from '../../src/entry/messages/messages';

const PAGE = readFileSync(join(import.meta.dirname, '../../src/taskpane/index.html'), 'utf8');
const [, template = ''] = /<template>([^]*)<\/template>/.exec(PAGE) ?? [];

describe('what is said where not even the texts of a failure come', () => {
  it.each(LANGUAGES)('says that, in %s', (language) => {
    const { sentence, again } = FAILURE_MESSAGES[language];
    expect(template).toContain(`<p>${sentence.incomplete}</p>`);
    expect(template).toContain(again);
  });
});
