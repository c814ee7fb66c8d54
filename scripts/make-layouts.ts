import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { writeWorkbook } from '../src/xlsx/write';
import { layouts } from './layouts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = 'test/workbooks/layouts';

mkdirSync(join(ROOT, FOLDER), { recursive: true });
for (const [index, { name, about, source, workbook, expected }] of layouts.entries()) {
  const path = join(FOLDER, `${String(index + 1).padStart(2, '0')}-${name}`);
  const expectation = JSON.stringify({ about, ...(source !== undefined && { source }), ...expected });
  const options = await resolveConfig(join(ROOT, `${path}.json`));
  writeFileSync(join(ROOT, `${path}.xlsx`), await writeWorkbook(workbook));
  writeFileSync(join(ROOT, `${path}.json`), await format(expectation, { ...options, parser: 'json' }));
  console.log(`${path}.xlsx`);
}
