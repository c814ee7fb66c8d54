import { isoDate } from '../../engine/calendar/iso-date';
import type { Serial } from '../../engine/calendar/serial';

export const DIALECTS = ['duckdb', 'trino', 'spark'] as const;

export type Dialect = (typeof DIALECTS)[number];

export function isDialect(text: string): text is Dialect {
  return DIALECTS.some((each) => each === text);
}

/** A name of a table's column as its owner writes it. */
export function quotedName(name: string, dialect: Dialect): string {
  return dialect === 'spark' ? `\`${name.replaceAll('`', '``')}\`` : `"${name.replaceAll('"', '""')}"`;
}

/** A table's name, with the schema that stands before it. */
export function quotedTable(name: string, dialect: Dialect): string {
  return name
    .split('.')
    .map((part) => quotedName(part, dialect))
    .join('.');
}

/** A text; our own hold no backslash, in which Spark differs. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function dateText(day: Serial): string {
  return `DATE '${isoDate(day)}'`;
}
