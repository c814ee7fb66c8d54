import type { ConditionalLook } from '../conditional-format';
import type { Color, Font } from '../cell-style';
import { addTo, type Part, readXml } from '../xml';
import { readColor } from './colors';
import { fontProperty } from './styles';

/** The looks of conditional formats, by the number that their rules carry; not whole where one says more than is read. */
export type ConditionalLooks = readonly { readonly look: ConditionalLook; readonly isWhole: boolean }[];

type Building<T> = { -readonly [K in keyof T]: T[K] };

interface Started {
  readonly font: Building<Font>;
  fill?: Color;
  isWhole: boolean;
}

const UNREAD = new Set(['border', 'numFmt', 'alignment', 'gradientFill']);

/** Reads the looks when the first rule asks for one: most workbooks have no rules, and their styles can be long. */
export function lazyConditionalLooks(part: Part, theme: readonly Color[]): () => ConditionalLooks {
  let looks: ConditionalLooks | undefined;
  return () => (looks ??= readConditionalLooks(part, theme));
}

function readConditionalLooks(part: Part, theme: readonly Color[]): ConditionalLooks {
  const looks: Started[] = [];
  let isInside = false;
  let group = '';
  readXml(part, {
    open(name, attributes) {
      if (name === 'dxfs') isInside = true;
      if (!isInside) return;
      if (name === 'dxf') addTo(looks, { font: {}, isWhole: true }, part.name);
      const look = looks.at(-1);
      if (!look) return;
      if (name === 'font' || name === 'fill') group = name;
      else if (UNREAD.has(name)) look.isWhole = false;
      else if (group === 'font') fontProperty(look.font, name, attributes, theme);
      // A solid fill of a rule has its colour in the background, unlike that of a cell.
      else if (group === 'fill' && name === 'bgColor') {
        const color = readColor(attributes, theme);
        if (color !== undefined) look.fill = color;
      } else if (group === 'fill' && name === 'patternFill') {
        const { patternType = 'solid' } = attributes;
        if (patternType !== 'solid') look.isWhole = false;
      }
    },
    close(name) {
      if (name === group) group = '';
      if (name === 'dxfs') isInside = false;
    },
  });
  return looks.map(({ font, fill, isWhole }) => ({
    look: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(fill === undefined ? {} : { fill }),
    },
    isWhole,
  }));
}
