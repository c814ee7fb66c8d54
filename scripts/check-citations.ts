import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quotation } from '../src/engine/citation';

/**
 * Holds every quotation of a year's folder against the source's own text:
 * `npm run citations -- YEAR FILE`, FILE being the text of that year's plan and budget.
 * White space is left out on both sides, because the PDF's lines break anywhere; nothing else is evened out.
 */

const PLAN = resolve(import.meta.dirname, '../src/plan');
const LONGEST = 60;
/** The pieces that 「…」 joins stand in one table: a label and its figure, at most so many characters apart. */
const TABLE = 1200;

interface Cited {
  /** Where in the exported data the quotation stands. */
  readonly path: string;
  readonly quotation: Quotation;
}

function isQuotation(value: object): value is Quotation {
  return 'kind' in value && value.kind === 'plan' && 'quote' in value && typeof value.quote === 'string';
}

/** Every quotation inside exported data, whatever its shape. */
function* quotationsIn(value: unknown, path: string, seen: Set<object>): Generator<Cited> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (isQuotation(value)) {
    yield { path, quotation: value };
    return;
  }
  const entries = value instanceof Map ? value.entries() : Object.entries(value);
  for (const [key, part] of entries) yield* quotationsIn(part, `${path}.${String(key)}`, seen);
}

async function quotationsOf(folder: string): Promise<Cited[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const seen = new Set<object>();
  const found: Cited[] = [];
  for (const file of files.sort()) {
    const data: unknown = await import(pathToFileURL(join(folder, file)).href);
    found.push(...quotationsIn(data, file.replace(/\.ts$/, ''), seen));
  }
  return found;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

/** What is wrong with a quotation, or null. */
export function faultOf({ quote }: Pick<Quotation, 'quote'>, source: string): string | null {
  if (quote.length > LONGEST) return `longer than ${String(LONGEST)} characters`;
  const [first = '', ...others] = quote.split('…').map(withoutSpaces);
  if (first === '' || others.includes('')) return 'empty';
  let near = false;
  for (let at = source.indexOf(first); at >= 0; at = source.indexOf(first, at + 1)) {
    let from = at + first.length;
    near = others.every((piece) => {
      const place = source.indexOf(piece, from);
      from = place + piece.length;
      return place >= 0 && place - at <= TABLE;
    });
    if (near) return null;
  }
  return source.includes(first) ? 'its pieces do not stand together' : 'not in the source';
}

async function main(year: string | undefined, file: string | undefined): Promise<number> {
  const folder = join(PLAN, `fy${year ?? ''}`);
  if (file === undefined || !existsSync(folder)) {
    console.error('Usage: npm run citations -- YEAR FILE   (2024 and the text of its plan and budget)');
    return 2;
  }
  const source = withoutSpaces(readFileSync(file, 'utf8'));
  const cited = await quotationsOf(folder);
  const faults = cited.flatMap(({ path, quotation }) => {
    const fault = faultOf(quotation, source);
    return fault === null ? [] : [`${path}: ${fault}\n  ${quotation.section}\n  「${quotation.quote}」`];
  });
  for (const fault of faults) console.log(fault);
  console.log(`${String(cited.length)} quotations, ${String(faults.length)} not as the source has them`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv[2], process.argv[3]);
