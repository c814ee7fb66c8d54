import { sheetKey } from '../../sheet/cells/sheet-key';
import { type NameOf, renamedSheets } from '../formula/renamed-sheets';
import { plainText } from '../entities';
import { escapeText } from '../write/element';
import { attribute, withAttributes } from './attributes';
import { childOf, childrenWithin, withChild } from './children';
import type { PackageEdit } from './package-edit';

/** The elements that hold a formula or a reference, whatever the prefix: cells, rules, charts, tables, form controls. */
const FORMULAS =
  /<((?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName|FmlaLink|FmlaRange|FmlaPict))(\s[^<>]*)?>([^<]*)<\/\1>/g;
/** The attributes that hold one: links, shapes, form controls. */
const REFERENCES =
  /(<(?:\w+:)?(?:hyperlink|sp|pic|cxnSp|control|formControlPr)\b[^<>]*?\s(?:location|textlink|fmlaLink|fmlaRange)=")([^"]*)"/g;
/** Where the name of a sheet stands alone: what pivot tables and consolidations are of. */
const SOURCES = /<(?:worksheetSource|dataRef|rangeSet)\b[^<>]*>/g;

/** Gives sheets other names, in the list of sheets and in whatever refers to them; all else stays as it is written. */
export function renameSheets(edit: PackageEdit, list: string, nameOf: NameOf): boolean {
  const parts = edit.names().filter((name) => /\.(?:xml|vml)$/i.test(name));
  return (
    edit.change(list, (xml) => withNames(xml, nameOf)) &&
    parts.every((part) =>
      edit.change(part, (xml) => (/<!\[CDATA\[[^]*?!/.test(xml) ? null : withReferences(xml, nameOf))),
    )
  );
}

/** Whether anything in the package refers to a sheet by one of these names. */
export function isReferredTo(edit: PackageEdit, names: ReadonlySet<string>): boolean {
  const keys = new Set([...names].map(sheetKey));
  const otherName: NameOf = (sheet) => (keys.has(sheetKey(sheet)) ? `${sheet}\u{fffd}` : undefined);
  return !edit
    .names()
    .filter((name) => /\.(?:xml|vml)$/i.test(name))
    .every((part) => edit.change(part, (xml) => (withReferences(xml, otherName) === xml ? xml : null)));
}

function withNames(xml: string, nameOf: NameOf): string | null {
  const list = childOf(xml, 'sheets');
  const entries = list && childrenWithin(list.inside);
  if (!list || !entries) return null;
  const renamed = entries.map((entry) => {
    const name = nameOf(plainText(attribute(entry.attributes, 'name') ?? ''));
    return name === undefined
      ? entry.xml
      : entry.xml.replace(entry.attributes, () => named(entry.attributes, name));
  });
  return withChild(xml, list, `<sheets${list.attributes}>${renamed.join('')}</sheets>`);
}

function named(attributes: string, name: string): string {
  return withAttributes(attributes, { name });
}

function withReferences(xml: string, nameOf: NameOf): string {
  return xml
    .replace(FORMULAS, (whole, tag: string, attributes: string | undefined, text: string) => {
      const now = after(text, nameOf);
      return now === null ? whole : `<${tag}${attributes ?? ''}>${now}</${tag}>`;
    })
    .replace(REFERENCES, (whole, before: string, text: string) => {
      const now = after(text, nameOf);
      return now === null ? whole : `${before}${now.replaceAll('"', '&quot;')}"`;
    })
    .replace(SOURCES, (tag) => {
      const sheet = nameOf(plainText(attribute(tag, 'sheet') ?? ''));
      const isOutside = /\s\w+:id="/.test(tag);
      return sheet === undefined || isOutside
        ? tag
        : tag.replace(/\ssheet="[^"]*"/, () => withAttributes('', { sheet }));
    });
}

/** A formula as it is written, after its sheets were renamed; null where none was. */
function after(written: string, nameOf: NameOf): string | null {
  if (!written.includes('!')) return null;
  const formula = plainText(written);
  const now = renamedSheets(formula, nameOf);
  return now === formula ? null : escapeText(now);
}
