import { unpack, type Entry } from './archive';
import { guard } from './guard';
import { damaged } from './unreadable-workbook';
import { readXml } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: worksheet, styles, sharedStrings. */
  readonly type: string;
  /** The part it leads to, from the package's root; what lies outside the package is left out. */
  readonly target: string;
}

/** A package of parts (OPC), which is what an .xlsx file is. */
export class Package {
  // Names of parts are compared without regard to case.
  private readonly entries: ReadonlyMap<string, Entry>;

  constructor(private readonly bytes: Uint8Array) {
    this.entries = new Map(
      guard(bytes).map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]),
    );
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  hasFolder(folder: string): boolean {
    return [...this.entries.keys()].some((name) => name.startsWith(folder));
  }

  /** The content of a part; throws UnreadableWorkbook where it is not there or damaged. */
  read(part: string): Uint8Array {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw damaged(part);
    return unpack(this.bytes, entry);
  }

  /** What a part (or, for '', the package itself) leads to. */
  relations(part: string): Relation[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const list = `${folder}_rels/${part.slice(slash)}.rels`;
    if (!this.has(list)) return [];
    const relations: Relation[] = [];
    readXml(list, this.read(list), {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        if (Id === undefined || Type === undefined || Target === undefined) throw damaged(list);
        relations.push({
          id: Id,
          type: Type.slice(Type.lastIndexOf('/') + 1),
          target: resolve(folder, Target),
        });
      },
    });
    return relations;
  }
}

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
