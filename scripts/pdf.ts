// Saved workbooks and documents as PDF, by the LibreOffice of this machine, to look at their pages:
// npm run pdf -- FOLDER FILE…
import { spawnSync } from 'node:child_process';

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined || files.length === 0) {
  console.error('Usage: npm run pdf -- FOLDER FILE…');
  process.exit(2);
}
const { error, status } = spawnSync(
  'soffice',
  ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
  { stdio: 'inherit' },
);
if (error) console.error('LibreOffice (soffice) is not on this machine.');
process.exitCode = error ? 2 : (status ?? 1);
