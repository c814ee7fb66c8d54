import { HostError, MissingMember } from './errors';
import { type Members, publicName } from './members';
import { type ArgumentInfo, type Batch, type ObjectPath, PathType } from './protocol';
import type { References } from './references';
import { HostObject } from './table';

/** Where the object paths of a batch begin. */
export interface Roots {
  readonly workbook: () => HostObject;
  /** Objects that the library makes by name, such as its service for custom functions. */
  readonly service: (name: string) => HostObject | null;
}

/** Finds the objects that the paths of one batch name, each once. null is a null object. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly members: Members,
    private readonly references: References,
    private readonly roots: Roots,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The batch has no object path ${String(id)}.`);
    const object = this.evaluate(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments with the objects that they refer to in their places. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const merge = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) {
        return value.map((element, index) => merge(element, reference[index] as unknown));
      }
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
    };
    return (info?.Arguments ?? []).map((value, index) =>
      merge(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook();
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.roots.service(path.Name) ?? missing(path.Name);
      case PathType.reference:
        return this.references.get(path.Name);
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is a null object.
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property)
      return this.members.navigate(parent, publicName(path.Name));
    const method = path.ObjectPathType === PathType.indexer ? 'getItem' : path.Name;
    const result = this.members.call(parent, method, this.args(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw new Error(`${parent.type}.${method} did not answer an object`);
  }
}

function missing(name: string): never {
  throw new MissingMember(name);
}
