import { areaAddress } from '../../../engine/address';
import { parseFiscalYear } from '../../../engine/calendar/fiscal-year';
import { parseDate } from '../../../engine/calendar/japanese-date';
import { civilOf } from '../../../engine/calendar/serial';
import { toFixed } from '../../../engine/number/rational';
import { parseFigure } from '../../../engine/number/parse-figure';
import type { ParameterKind } from '../../../functions/arguments/parameter';
import { isChoice } from './choices';
import { parseReference, referenceText, type Reference } from '../../../sheet/cells/reference';

/** What a person gives for a parameter: what they typed or chose, or cells that they selected. */
export type ArgumentInput = string | Reference;

/** Kinds of which what is typed is read. */
type Read = 'cells' | 'number' | 'date' | 'year' | 'plan';

export type Unreadable = 'no-cells' | 'no-number' | 'no-date' | 'no-year' | 'no-plan';

/** An argument as a formula writes it. */
export type Argument =
  { readonly formula: string; readonly reference: Reference | null } | { readonly problem: Unreadable };

/** Excel takes 255 units of text between quotes; a character has two at most, and a quote is doubled. */
const PIECE = /.{1,127}/gsu;

/** A text in quotes, joined by & where it is longer than Excel takes at once. */
export function quoted(text: string): string {
  const pieces = text.match(PIECE) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** 1,234 / △5 / 61.7% as a formula writes them. */
function numberText(text: string): string | null {
  const figure = parseFigure(text);
  if (figure?.kind !== 'number' || figure.stray) return null;
  const { value, places, percent } = figure;
  return `${toFixed(value, places)}${percent ? '%' : ''}`;
}

/** The day itself, so that it is the same in either date system. */
function dateText(text: string): string | null {
  const serial = parseDate(text);
  if (serial === null) return null;
  const { year, month, day } = civilOf(serial);
  return `DATE(${[year, month, day].join(',')})`;
}

function yearText(text: string): string | null {
  const year = parseFiscalYear(text);
  return year === null ? null : String(year);
}

function written(formula: string | null, problem: Unreadable): Argument {
  return formula === null ? { problem } : { formula, reference: null };
}

/** With dollar signs: '計画'!$A$1:$T$60. */
function fixedText({ sheet, area }: Reference, home: string | null): string {
  const address = areaAddress(area);
  const relative = referenceText({ sheet, area }, home);
  return relative.slice(0, -address.length) + address.replace(/[A-Z]+|\d+/gu, '$$$&');
}

/** A plan stays where it is when the formula is filled down. */
function referring(kind: ParameterKind, reference: Reference, home: string | null): Argument {
  const formula = kind === 'plan' ? fixedText(reference, home) : referenceText(reference, home);
  return { formula, reference };
}

function read(kind: Read, text: string, home: string | null): Argument {
  // R6 is a year before it is a cell
  const year = kind === 'year' || kind === 'plan' ? yearText(text) : null;
  if (year !== null) return { formula: year, reference: null };
  const reference = parseReference(text);
  if (reference) return referring(kind, reference, home);
  switch (kind) {
    case 'cells':
      return written(numberText(text) ?? dateText(text), 'no-cells');
    case 'number':
      return written(numberText(text), 'no-number');
    case 'date':
      return written(dateText(text), 'no-date');
    case 'year':
      return { problem: 'no-year' };
    case 'plan':
      return { problem: 'no-plan' };
  }
}

/** Kinds whose words are handed over as they are. */
function isVerbatim(kind: ParameterKind): kind is Exclude<ParameterKind, Read> {
  return kind === 'text' || kind === 'kpi' || isChoice(kind);
}

/** The argument for a formula on the sheet `home`; null where nothing was given. */
export function argumentOf(kind: ParameterKind, input: ArgumentInput, home: string | null): Argument | null {
  if (typeof input !== 'string') return referring(kind, input, home);
  if (input.trim() === '') return null;
  return isVerbatim(kind) ? { formula: quoted(input), reference: null } : read(kind, input, home);
}
