/**
 * Compares business days with NETWORKDAYS and WORKDAY as LibreOffice computes them, on random days from 2016
 * to 2027, our holidays given to it as a list: `tsx scripts/conformance-networkdays.ts [rows] [seed]`.
 * Needs `soffice` (Debian: libreoffice-calc-nogui). Not part of the tests.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualBusinessDays } from '../src/engine/calendar/business-days';
import { weekdayOf, serialOf } from '../src/engine/calendar/serial';

const [rows = 2000, seed = 1] = process.argv.slice(2).map(Number);

/** The same numbers for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function dayOf(year: number, month: number, day: number): number {
  const serial = serialOf({ year, month, day });
  if (serial === null) throw new RangeError(`no such day: ${[year, month, day].join('-')}`);
  return serial;
}

const FIRST = dayOf(2016, 1, 1);
const LAST = dayOf(2027, 12, 31);
const days = usualBusinessDays();

/** The weekdays that are no business days, up to where a WORKDAY may lead. */
const closed = Array.from({ length: LAST + 400 - FIRST }, (_, index) => FIRST + index).filter(
  (day) => weekdayOf(day) % 6 !== 0 && days.elapsed(day - 1, day) === 0,
);

const random = randomFrom(seed);
const somewhere = () => FIRST + Math.floor(random() * (LAST - FIRST + 1));
const questions = Array.from({ length: rows }, () => ({
  from: somewhere(),
  to: somewhere(),
  count: 1 + Math.floor(random() * 60),
}));

function cell(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${String(value)}"/>`;
}

function formula(text: string): string {
  return `<table:table-cell table:formula="of:=${text}"/>`;
}

/** A flat OpenDocument sheet: from, to, count, a closed day, and the two formulas. */
function sheet(): string {
  const list = `[.$D$1:.$D$${String(closed.length)}]`;
  const lines = Array.from({ length: Math.max(rows, closed.length) }, (_, index) => {
    const question = questions[index];
    const row = String(index + 1);
    const asked = question
      ? [question.from, question.to, question.count].map(cell).join('')
      : '<table:table-cell table:number-columns-repeated="3"/>';
    const day = closed[index];
    const answers = question
      ? formula(`NETWORKDAYS([.A${row}];[.B${row}];${list})`) +
        formula(`WORKDAY([.A${row}];[.C${row}];${list})`)
      : '';
    const listed = day === undefined ? '<table:table-cell/>' : cell(day);
    return `<table:table-row>${asked}${listed}${answers}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="days">${lines.join('\n')}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

/** The answers of LibreOffice, row by row. */
function computed(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'networkdays-'));
  try {
    const file = join(folder, 'days.fods');
    writeFileSync(file, sheet());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file];
    execFileSync('soffice', args, { stdio: 'ignore' });
    const csv = readFileSync(join(folder, 'days.csv'), 'utf8');
    return csv
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const answers = computed();
let differences = 0;
questions.forEach(({ from, to, count }, index) => {
  const [, , , , networkdays, workday] = answers[index] ?? [];
  const between = days.between(from, to);
  const after = days.after(from, count);
  if (Number(networkdays) === between && Number(workday) === after) return;
  differences += 1;
  console.log(
    `${String(from)} ${String(to)} ${String(count)}: ${String(networkdays)} ${String(workday)} by LibreOffice, ${String(between)} ${String(after)} by us`,
  );
});
console.log(`${String(rows)} rows compared (seed ${String(seed)}), ${String(differences)} differ`);
process.exitCode = differences > 0 ? 1 : 0;
