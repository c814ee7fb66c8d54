import { LINK_COLOR } from '../../sheet/content/content-looks';
import {
  BORDER_COLOR,
  type ContentBorders,
  type ContentLook,
  type LineWeight,
} from '../../sheet/content/sheet-content';

const WEIGHTS: Readonly<Record<LineWeight, `${Excel.BorderWeight}`>> = {
  hair: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
};
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['top', 'right', 'bottom', 'left'] as const;

function bordersOf(borders: ContentBorders): Excel.CellBorderCollection {
  const edges = EDGES.flatMap((edge): [string, Excel.CellBorder][] => {
    const line = borders[edge];
    return line ? [[edge, { style: 'Continuous', weight: WEIGHTS[line], color: BORDER_COLOR }]] : [];
  });
  return Object.fromEntries(edges);
}

function fontOf({ bold, size, color }: ContentLook, linked: boolean): Excel.CellPropertiesFont {
  const shown = linked ? LINK_COLOR : color;
  return {
    ...(bold !== undefined && { bold }),
    ...(size !== undefined && { size }),
    ...(shown !== undefined && { color: shown }),
    ...(linked && { underline: 'Single' as const }),
  };
}

/** A cell's look as Excel takes it for many cells at once; its number format goes another way. */
export function cellProperties(look: ContentLook, linked: boolean): Excel.SettableCellProperties {
  const { fill, borders, horizontal, vertical, wrap, indent } = look;
  const font = fontOf(look, linked);
  const format: Excel.CellPropertiesFormat = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(borders && { borders: bordersOf(borders) }),
    ...(horizontal && { horizontalAlignment: HORIZONTAL[horizontal] }),
    ...(vertical && { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}
