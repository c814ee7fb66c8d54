import type { ConditionalFormat } from '../conditional-format';
import { conditionalFormatXml } from '../write/conditional-formats';
import type { StyleSheet } from '../write/styles';
import { childrenOf, withNewChild } from './children';
import { BEFORE_CONDITIONAL_FORMATS } from './order';
import { isSame } from './same';

const RULE = /<cfRule\b[^>]*?(?:\/>|>[^]*?<\/cfRule>)/g;
const ALL_RULES = /<(?:\w+:)?cfRule\b[^>]*>/g;
const PRIORITY = /\bpriority="(\d+)"/;

/**
 * The part of a sheet with these rules, and all others as they are written there. Null where what is written cannot be
 * told from what was read: where a rule that goes may be another, or one would stand between others.
 */
export function withConditionalFormats(
  xml: string,
  was: readonly ConditionalFormat[],
  is: readonly ConditionalFormat[],
  styles: StyleSheet,
): string | null {
  if (isSame(was, is)) return xml;
  const kept = is.filter((format) => was.some((each) => isSame(each, format)));
  const gone = was.filter((format) => !is.some((each) => isSame(each, format)));
  const first = is.findIndex((format) => kept.includes(format));
  const last = is.findLastIndex((format) => kept.includes(format));
  const [front, between, behind] =
    first < 0 ? [is, [], []] : [is.slice(0, first), is.slice(first, last + 1), is.slice(last + 1)];
  if (
    !isSame(between, kept) ||
    !isSame(
      kept,
      was.filter((format) => !gone.includes(format)),
    )
  )
    return null;
  const shorter = gone.length === 0 ? xml : withoutRules(xml, was, gone);
  if (shorter === null) return null;
  const shifted = front.length === 0 ? shorter : withPriorities(shorter, front.length);
  const highest = Math.max(
    0,
    ...(shifted.match(ALL_RULES) ?? []).map((rule) => Number(PRIORITY.exec(rule)?.[1] ?? 0)),
  );
  const fresh = [
    ...front.map((format, index) => conditionalFormatXml(format, index + 1, styles)),
    ...behind.map((format, index) => conditionalFormatXml(format, highest + index + 1, styles)),
  ].join('');
  return fresh === ''
    ? shifted
    : withNewChild(shifted, fresh, [...BEFORE_CONDITIONAL_FORMATS, 'conditionalFormatting']);
}

/** Room for others before them. */
function withPriorities(xml: string, by: number): string {
  return xml.replace(ALL_RULES, (rule) =>
    rule.replace(PRIORITY, (_, priority: string) => `priority="${String(Number(priority) + by)}"`),
  );
}

/** Where as many rules are written as were read, each is that of its priority. */
function withoutRules(
  xml: string,
  was: readonly ConditionalFormat[],
  gone: readonly ConditionalFormat[],
): string | null {
  const groups = (childrenOf(xml) ?? []).filter(({ name }) => name === 'conditionalFormatting');
  const written = groups
    .flatMap(({ inside }) => inside.match(RULE) ?? [])
    .map((rule) => ({ rule, priority: Number(PRIORITY.exec(rule)?.[1] ?? 0) }))
    .sort((a, b) => a.priority - b.priority);
  const priorities = new Set(written.map(({ priority }) => priority));
  if (written.length !== was.length || priorities.size !== was.length) return null;
  const taken = new Set(
    written.filter((_, index) => gone.some((each) => each === was[index])).map(({ rule }) => rule),
  );
  let after = xml;
  for (const { start, end, inside, attributes } of groups.toReversed()) {
    const left = inside.replace(RULE, (rule) => (taken.has(rule) ? '' : rule));
    if (left === inside) continue;
    const group = left.match(RULE)
      ? `<conditionalFormatting${attributes}>${left}</conditionalFormatting>`
      : '';
    after = after.slice(0, start) + group + after.slice(end);
  }
  return after;
}
