import { element } from '../write/element';
import { DEFAULT_WIDTH } from '../write/worksheet';
import { attribute, withAttributes } from './attributes';
import { childOf, childrenWithin, withChild, withNewChild } from './children';
import type { LookNumber } from './looks';
import { BEFORE_COLUMNS } from './order';
import type { ColumnChange } from './sheet-changes';

/** Neighbouring columns, counted from 1, with what is written of them all. */
interface StoredSpan {
  readonly min: number;
  readonly max: number;
  readonly attributes: string;
}

/** The part of a sheet with these columns; null where it is not written as it is commonly. */
export function withColumns(
  xml: string,
  changes: readonly ColumnChange[],
  numberOf: LookNumber,
): string | null {
  if (changes.length === 0) return xml;
  let spans = storedSpans(xml);
  const ownWidth = attribute(childOf(xml, 'sheetFormatPr')?.attributes ?? '', 'defaultColWidth');
  for (const { column, isWidth, width, hidden, look } of changes) {
    const number = column + 1;
    const old = spans?.find(({ min, max }) => min <= number && number <= max);
    const before = old?.attributes ?? '';
    const style = look ? numberOf(Number(attribute(before, 'style') ?? 0), look) : 0;
    if (!spans || style === null) return null;
    const isUnsized = old === undefined || Number(attribute(before, 'width')) === 0;
    const own = withAttributes(before, {
      ...(isWidth || isUnsized
        ? { width: width ?? ownWidth ?? DEFAULT_WIDTH, customWidth: width !== undefined }
        : {}),
      ...(look ? { style: style || undefined } : {}),
      hidden,
    });
    const others = spans.filter((span) => span !== old);
    const parts = old
      ? [
          { ...old, max: number - 1 },
          { ...old, min: number + 1 },
        ].filter(({ min, max }) => min <= max)
      : [];
    const isPlain = width === undefined && withAttributes(own, { width, customWidth: undefined }) === '';
    spans = [...others, ...parts, ...(isPlain ? [] : [{ min: number, max: number, attributes: own }])];
  }
  const written = joined(spans ?? []).map(spanXml);
  const cols = written.length > 0 ? element('cols', {}, written) : '';
  const found = childOf(xml, 'cols');
  return found ? withChild(xml, found, cols) : withNewChild(xml, cols, BEFORE_COLUMNS);
}

/** The number of the look that cells of a column have which are not there. */
export function columnLooks(xml: string): (column: number) => number {
  const spans = storedSpans(xml) ?? [];
  return (column) => {
    const span = spans.find(({ min, max }) => min <= column + 1 && column + 1 <= max);
    return Number(attribute(span?.attributes ?? '', 'style') ?? 0);
  };
}

function storedSpans(xml: string): StoredSpan[] | null {
  const spans = (childrenWithin(childOf(xml, 'cols')?.inside ?? '') ?? []).map(({ attributes }) => ({
    min: Number(attribute(attributes, 'min')),
    max: Number(attribute(attributes, 'max')),
    attributes: withAttributes(attributes, { min: undefined, max: undefined }),
  }));
  return spans.every(({ min, max }) => min >= 1 && max >= min) ? spans : null;
}

/** In their order; neighbours of which the same is written are one. */
function joined(spans: readonly StoredSpan[]): StoredSpan[] {
  const all: StoredSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.min - b.min)) {
    const before = all.at(-1);
    if (before?.max === span.min - 1 && before.attributes === span.attributes) {
      all[all.length - 1] = { ...before, max: span.max };
    } else all.push(span);
  }
  return all;
}

function spanXml({ min, max, attributes }: StoredSpan): string {
  return `<col min="${String(min)}" max="${String(max)}"${attributes}/>`;
}
