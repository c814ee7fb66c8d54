import { strToU8 } from 'fflate';
import type { Part } from '../../../src/xlsx/xml';

/** A part of this content. */
export function part(xml: string): Part {
  return { name: 'part.xml', bytes: strToU8(xml), budget: { elements: 1_000_000 } };
}
