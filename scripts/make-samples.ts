import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWorkbook } from '../src/xlsx/write';
import { workbooks } from './samples/workbooks';

const ROOT = join(import.meta.dirname, '..');

for (const [path, workbook] of Object.entries(workbooks)) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), await writeWorkbook(workbook));
  console.log(path);
}
