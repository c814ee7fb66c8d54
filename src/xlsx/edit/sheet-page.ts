import { areaAddress } from '../../engine/address';
import type { SheetFile } from '../workbook-file';
import { element } from '../write/element';
import { paneXml, tabColorXml } from '../write/worksheet';
import { withAttributes } from './attributes';
import { type Child, childOf, childrenWithin, withChild, withNewChild } from './children';
import { BEFORE_MERGES } from './order';
import { isSame } from './same';
import type { SheetChanges } from './sheet-changes';

type Change = (xml: string, sheet: SheetFile) => string | null;

/** The part of a sheet with its merged cells, its tab, its lines and what stays in view, where they changed. */
export function withPage(xml: string, { was, is }: Pick<SheetChanges, 'was' | 'is'>): string | null {
  const changes: readonly (readonly [boolean, Change])[] = [
    [!isSame(was.merges ?? [], is.merges ?? []), withMerges],
    [was.tabColor !== is.tabColor, withTabColor],
    [was.gridLines !== is.gridLines, withGridLines],
    [!isSame(was.frozen, is.frozen), withFrozen],
    [!was.hidden && Boolean(is.hidden), unselected],
  ];
  return changes.reduce<string | null>(
    (edited, [isChanged, change]) => (edited !== null && isChanged ? change(edited, is) : edited),
    xml,
  );
}

const withMerges: Change = (xml, { merges = [] }) => {
  const found = childOf(xml, 'mergeCells');
  const cells = merges.map((area) => element('mergeCell', { ref: areaAddress(area) }));
  const fresh = cells.length > 0 ? element('mergeCells', { count: cells.length }, cells) : '';
  return found ? withChild(xml, found, fresh) : withNewChild(xml, fresh, BEFORE_MERGES);
};

const withTabColor: Change = (xml, { tabColor }) => {
  const color = tabColor === undefined ? '' : tabColorXml(tabColor);
  const found = childOf(xml, 'sheetPr');
  if (!found) return withNewChild(xml, element('sheetPr', {}, color), []);
  const others = without(found, ['tabColor']);
  return others === null ? null : withChild(xml, found, inside(found, color + others));
};

const withGridLines: Change = (xml, { gridLines = true }) =>
  viewed(xml, { showGridLines: gridLines ? undefined : 0 });

const withFrozen: Change = (xml, { frozen }) => {
  const pane = frozen ? paneXml(frozen) : '';
  return viewed(xml, {}, (view) => {
    const others = without(view, ['pane', 'selection']);
    return others === null ? null : pane + others;
  });
};

/** A sheet that nobody sees is not one of those that are changed together. */
const unselected: Change = (xml) =>
  childOf(xml, 'sheetViews') ? viewed(xml, { tabSelected: undefined }) : xml;

/** What stands within an element besides those of these names. */
function without(child: Pick<Child, 'inside'>, names: readonly string[]): string | null {
  const all = childrenWithin(child.inside);
  return (
    all &&
    all
      .filter(({ name }) => !names.includes(name))
      .map(({ xml }) => xml)
      .join('')
  );
}

function inside({ name, attributes }: Pick<Child, 'name' | 'attributes'>, content: string): string {
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

/** Its first view, which is that of the window. */
function viewed(
  xml: string,
  attributes: Parameters<typeof withAttributes>[1],
  content: (view: Pick<Child, 'inside'>) => string | null = (view) => view.inside,
): string | null {
  const views = childOf(xml, 'sheetViews');
  const [view, ...others] = views ? (childrenWithin(views.inside) ?? []) : [];
  if (!views) {
    const fresh = inside(
      { name: 'sheetView', attributes: withAttributes('', { ...attributes, workbookViewId: 0 }) },
      content({ inside: '' }) ?? '',
    );
    return withNewChild(xml, element('sheetViews', {}, fresh), ['sheetPr', 'dimension']);
  }
  const own = view && content(view);
  if (!view || own === null || own === undefined) return null;
  const fresh = inside({ ...view, attributes: withAttributes(view.attributes, attributes) }, own);
  return withChild(xml, views, inside(views, fresh + others.map((each) => each.xml).join('')));
}
