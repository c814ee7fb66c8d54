import { allowance, unpack, type Entry } from './archive';
import { guard } from './guard';
import { LIMITS } from './limits';
import { damaged, UnreadableWorkbook } from './unreadable-workbook';
import { addTo, readXml, type Part } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: worksheet, styles, sharedStrings. */
  readonly type: string;
  /** The part it leads to, from the package's root; what lies outside the package is left out. */
  readonly target: string;
}

/** What one part leads to. */
interface Relations {
  readonly inside: readonly Relation[];
  /** Addresses outside of the package, by their ids. */
  readonly outside: ReadonlyMap<string, string>;
}

/** A package of parts (OPC), which is what an .xlsx file is. */
export class Package {
  // Names of parts are compared without regard to case.
  private readonly entries: ReadonlyMap<string, Entry>;

  private readonly taken = new Set<Entry>();
  private readonly known = new Map<string, Relations>();
  private readonly budget = { elements: LIMITS.elements };
  /** How many bytes may still be unpacked, whatever the directory declares. */
  private room: number = LIMITS.unpackedBytes;

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

  /**
   * A part, unpacked; throws UnreadableWorkbook where it is not there or damaged.
   * Each can be had once, so that no more is unpacked than the limits allow.
   */
  part(name: string): Part {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry || this.taken.has(entry)) throw damaged(name);
    this.taken.add(entry);
    const bytes = unpack(this.bytes, entry, Math.min(allowance(entry.packedBytes), this.room));
    this.room -= bytes.length;
    return { name, bytes, budget: this.budget };
  }

  /** A part that may be missing or damaged: null then. */
  partIfSound(name: string): Part | null {
    try {
      return this.part(name);
    } catch (error) {
      if (error instanceof UnreadableWorkbook) return null;
      throw error;
    }
  }

  /** What a part (or, for '', the package itself) leads to. */
  relations(part: string): readonly Relation[] {
    return this.relationsOf(part).inside;
  }

  /** The addresses outside of the package to which a part leads, by their ids. */
  outside(part: string): ReadonlyMap<string, string> {
    return this.relationsOf(part).outside;
  }

  private relationsOf(part: string): Relations {
    const relations = this.known.get(part) ?? this.readRelations(part);
    this.known.set(part, relations);
    return relations;
  }

  private readRelations(part: string): Relations {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const list = `${folder}_rels/${part.slice(slash)}.rels`;
    const inside: Relation[] = [];
    const outside = new Map<string, string>();
    if (!this.has(list)) return { inside, outside };
    readXml(this.part(list), {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== 'Relationship') return;
        if (TargetMode === 'External') {
          if (Id !== undefined && Target !== undefined) outside.set(Id, Target);
          return;
        }
        if (Id === undefined || Type === undefined || Target === undefined) throw damaged(list);
        const type = Type.slice(Type.lastIndexOf('/') + 1);
        addTo(inside, { id: Id, type, target: resolve(folder, Target) }, list);
      },
    });
    return { inside, outside };
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
