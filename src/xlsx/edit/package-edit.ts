import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { unpack } from '../archive';
import { guard } from '../guard';
import { Package } from '../package';
import { PART_DATE } from '../write';
import { element } from '../write/element';
import { relationsXml, type Part, type Relation } from '../write/package-parts';
import { appendChild } from './append-child';

const CONTENTS = '[Content_Types].xml';

/**
 * An opened package in which parts are changed, added and taken out; every other part stays byte for byte.
 * What is written in a way that is not common is not changed: each step answers whether it could be done.
 */
export class PackageEdit {
  /** As it was opened. */
  readonly opened: Package;
  private readonly files: Map<string, Uint8Array>;

  constructor(archive: Uint8Array) {
    this.opened = new Package(archive);
    this.files = new Map(guard(archive).map((entry) => [entry.name, unpack(archive, entry)]));
  }

  has(part: string): boolean {
    return this.nameOf(part) !== undefined;
  }

  names(): readonly string[] {
    return [...this.files.keys()];
  }

  /** What `change` makes of the part's text takes its place. */
  change(part: string, change: (xml: string) => string | null): boolean {
    const name = this.nameOf(part);
    const bytes = name === undefined ? undefined : this.files.get(name);
    if (name === undefined || bytes === undefined) return false;
    const text = strFromU8(bytes);
    const xml = change(text);
    if (xml !== null && xml !== text) this.files.set(name, strToU8(xml));
    return xml !== null;
  }

  add({ path, contentType, xml }: Part): boolean {
    if (this.has(path)) return false;
    this.files.set(path, strToU8(xml));
    return this.change(CONTENTS, (contents) =>
      appendChild(contents, 'Types', (prefix) =>
        element(`${prefix}Override`, { PartName: `/${path}`, ContentType: contentType }),
      ),
    );
  }

  /** A part that the list of contents need not name, such as one that leads from another. */
  put(path: string, xml: string): void {
    this.files.set(path, strToU8(xml));
  }

  /** Lets a part (or, for '', the package itself) lead to another; the id by which it does, null where it cannot. */
  relate(from: string, { type, target }: Pick<Relation, 'type' | 'target'>): string | null {
    const list = relationsPart(from);
    if (!this.has(list)) {
      this.files.set(list, strToU8(relationsXml([{ id: 'rId1', type, target }])));
      return 'rId1';
    }
    let id = '';
    const isDone = this.change(list, (xml) => {
      id = freeId(xml);
      return appendChild(xml, 'Relationships', (prefix) =>
        element(`${prefix}Relationship`, { Id: id, Type: type, Target: target }),
      );
    });
    return isDone ? id : null;
  }

  /** Takes out what these relations of a part lead to, with all that nothing else leads to. */
  removeBehind(part: string, ids: readonly string[]): boolean {
    const targets = this.opened.relations(part).filter(({ id }) => ids.includes(id));
    const roots = targets.map(({ target }) => target);
    const kept = this.reachedFrom([''], new Set(roots));
    const gone = [...this.reachedFrom(roots, new Set())].filter((each) => !kept.has(each));
    for (const each of gone.flatMap((name) => [name, relationsPart(name)])) {
      const name = this.nameOf(each);
      if (name !== undefined) this.files.delete(name);
    }
    const withoutEntries = (entry: (name: string) => RegExp, names: readonly string[]) => (xml: string) =>
      names.reduce((shorter, name) => shorter.replace(entry(escaped(name)), ''), xml);
    return (
      this.change(
        CONTENTS,
        withoutEntries((name) => new RegExp(`<Override\\b[^>]*?\\sPartName="/${name}"[^>]*?/>`, 'i'), gone),
      ) &&
      this.change(
        relationsPart(part),
        withoutEntries((id) => new RegExp(`<Relationship\\b[^>]*?\\sId="${id}"[^>]*?/>`), ids),
      )
    );
  }

  /** All parts to which these lead, themselves included, but for what is led to by others alone. */
  private reachedFrom(parts: readonly string[], without: ReadonlySet<string>): ReadonlySet<string> {
    const reached = new Set(parts);
    // a set takes in what is added while it is walked
    for (const part of reached) {
      for (const { target } of this.opened.relations(part)) if (!without.has(target)) reached.add(target);
    }
    return reached;
  }

  /** Takes a part of the workbook, if it is there, out of the package, with what lists it and leads to it. */
  remove(part: string): boolean {
    if (!this.files.delete(part)) return true;
    const name = part.slice(part.lastIndexOf('/') + 1).replaceAll('.', '\\.');
    const without = (entry: RegExp) => (xml: string) => {
      const shorter = xml.replace(entry, '');
      return shorter === xml ? null : shorter;
    };
    return (
      this.change(CONTENTS, without(new RegExp(`<Override\\b[^>]*?/${name}"[^>]*?/>`, 'i'))) &&
      this.change(
        'xl/_rels/workbook.xml.rels',
        without(new RegExp(`<Relationship\\b[^>]*?${name}"[^>]*?/>`, 'i')),
      )
    );
  }

  bytes(): Uint8Array {
    const files: Zippable = Object.fromEntries(this.files);
    return zipSync(files, { mtime: PART_DATE });
  }

  /** Names of parts are compared without regard to case. */
  private nameOf(part: string): string | undefined {
    if (this.files.has(part)) return part;
    const name = part.toLowerCase();
    return [...this.files.keys()].find((each) => each.toLowerCase() === name);
  }
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An id of a relation that the list does not have. */
function freeId(xml: string): string {
  let number = 1;
  while (xml.includes(`"rId${String(number)}"`)) number += 1;
  return `rId${String(number)}`;
}
