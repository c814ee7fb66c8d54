import type { Loss } from '../losses';
import type { Package, Relation } from '../package';
import { UnreadableWorkbook } from '../unreadable-workbook';
import { numeric, readXml, type Attributes, type Part } from '../xml';

type Table = Readonly<Record<string, Loss>>;

/** By the elements of a worksheet, Excel's own and those of its extensions. */
const BY_ELEMENT: Table = {
  autoFilter: 'filters',
  sheetProtection: 'protection',
  protectedRange: 'protection',
  sparklineGroup: 'sparklines',
  control: 'controls',
  oleObject: 'controls',
  picture: 'pictures',
  legacyDrawingHF: 'pictures',
  tablePart: 'tables',
};

const BY_DRAWN: Table = {
  graphicFrame: 'charts',
  pic: 'pictures',
  sp: 'shapes',
  cxnSp: 'shapes',
};

/** By what a worksheet or the workbook leads to. */
const BY_RELATION: Table = {
  comments: 'comments',
  threadedComment: 'comments',
  pivotTable: 'pivot-tables',
  table: 'tables',
  vbaProject: 'macros',
  connections: 'queries',
  queryTable: 'queries',
  externalLink: 'external-links',
  chartsheet: 'other-sheets',
  dialogsheet: 'other-sheets',
  xlMacrosheet: 'other-sheets',
};

/** Notes what an element of a worksheet says of a file's losses. */
export function noteElement(losses: Set<Loss>, name: string, { outlineLevel }: Attributes): void {
  const loss = BY_ELEMENT[name];
  if (loss) losses.add(loss);
  if ((name === 'row' || name === 'col') && (numeric(outlineLevel) ?? 0) > 0) losses.add('outlines');
}

/** Notes what these relations say of it. */
export function noteRelations(losses: Set<Loss>, file: Package, relations: readonly Relation[]): void {
  for (const { type, target } of relations) {
    const loss = BY_RELATION[type];
    if (loss) losses.add(loss);
    if (type === 'rdRichValueStructure') noteDataTypes(losses, file.partIfSound(target));
  }
}

/** Notes what is drawn on a sheet. */
export function noteDrawing(losses: Set<Loss>, part: Part | null): void {
  notePart(losses, part, {
    note: (name) => BY_DRAWN[name],
    otherwise: 'shapes',
  });
}

/** Excel keeps there also what it says more of errors, which is made anew. */
function noteDataTypes(losses: Set<Loss>, part: Part | null): void {
  notePart(losses, part, {
    note: (name, { t }) => (name === 's' && t !== '_error' ? 'data-types' : undefined),
    otherwise: 'data-types',
  });
}

interface Noting {
  readonly note: (name: string, attributes: Attributes) => Loss | undefined;
  /** A part that cannot be read is no reason to refuse the cells; what it holds is lost all the same. */
  readonly otherwise: Loss;
}

function notePart(losses: Set<Loss>, part: Part | null, { note, otherwise }: Noting): void {
  if (!part) {
    losses.add(otherwise);
    return;
  }
  try {
    readXml(part, {
      open(name, attributes) {
        const loss = note(name, attributes);
        if (loss) losses.add(loss);
      },
    });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    losses.add(otherwise);
  }
}
