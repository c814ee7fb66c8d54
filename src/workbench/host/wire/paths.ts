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

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The batch has no object path ${String(id)}.`);
    const object = await this.evaluate(path);
    this.found.set(id, object);
    return object;
  }

  /** The class of an object that was found already; "" for any other. */
  typeOf(id: number): string {
    return this.found.get(id)?.type ?? '';
  }

  /** The arguments with the objects that they refer to in their places. */
  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const merge = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) {
        return Promise.all(value.map((element, index) => merge(element, reference[index] as unknown)));
      }
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
    };
    const { Arguments = [], ReferencedObjectPathIds } = info ?? {};
    if (!ReferencedObjectPathIds) return [...Arguments];
    return Promise.all(Arguments.map((value, index) => merge(value, ReferencedObjectPathIds[index])));
  }

  private evaluate(path: ObjectPath): HostObject | null | Promise<HostObject | null> {
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

  private async step(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is a null object.
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property)
      return this.members.navigate(parent, publicName(path.Name));
    const method = path.ObjectPathType === PathType.indexer ? 'getItem' : path.Name;
    const result = await this.members.call(parent, method, await this.args(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw new Error(`${parent.type}.${method} did not answer an object`);
  }
}

function missing(name: string): never {
  throw new MissingMember(name);
}
