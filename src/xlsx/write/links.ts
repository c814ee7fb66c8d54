import { areaAddress } from '../../engine/address';
import { encodeEscapes } from '../escapes';
import type { Link } from '../link';
import { element } from './element';
import { officeRelation, type Relation } from './package-parts';

/** Ids from the second on: a sheet leads to its drawing by the first. */
const idOf = (index: number): string => `rId${String(index + 2)}`;

/** What the links of a sheet lead to outside of the package. */
export function linkRelations(links: readonly Link[]): Relation[] {
  return links.flatMap(({ address }, index) =>
    address === undefined ? [] : [{ ...officeRelation(idOf(index), 'hyperlink', address), isOutside: true }],
  );
}

export function linksXml(links: readonly Link[]): string {
  if (links.length === 0) return '';
  const each = links.map(({ area, address, place, tip }, index) =>
    element('hyperlink', {
      ref: areaAddress(area),
      'r:id': address === undefined ? undefined : idOf(index),
      location: place,
      tooltip: tip === undefined ? undefined : encodeEscapes(tip),
    }),
  );
  return element('hyperlinks', {}, each);
}
