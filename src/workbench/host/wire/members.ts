import { MissingMember } from './errors';
import type { HostObject } from './table';
import { type AnyTable, type Method } from './table';

/** GetItem → getItem, ID → id: the rule by which the library makes public names of wire names. */
export function publicName(wireName: string): string {
  return wireName.replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase());
}

export function wireName(publicName: string): string {
  return publicName.charAt(0).toUpperCase() + publicName.slice(1);
}

const EVENT_REGISTRATION = /^_(?:Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/;

/** Asked around each change and each call of a member, by its name: "Worksheet.name". */
interface MemberWatch {
  /** Throws where the member is refused now. */
  before(member: string): void;
  after(member: string): void;
}

/** Access to the members of the host's objects; one that no table lists is answered ApiNotFound. */
export class Members {
  constructor(
    private readonly tables: Readonly<Record<string, AnyTable>>,
    private readonly watch: MemberWatch,
  ) {}

  /** Every property of the object, as `load()` without names means it. */
  propertyNames(object: HostObject): readonly string[] {
    return Object.keys(this.table(object).properties ?? {});
  }

  isProperty(object: HostObject, name: string): boolean {
    return own(this.table(object).properties, name) !== undefined;
  }

  isPassedOver(object: HostObject, name: string): boolean {
    return this.table(object).passedOver?.includes(name) === true;
  }

  read(object: HostObject, name: string): unknown {
    const property = own(this.table(object).properties, name) ?? missing(object, name);
    return property.get(object.self as never) ?? null;
  }

  async write(object: HostObject, name: string, value: unknown): Promise<void> {
    const { properties, written } = this.table(object);
    const set = own(written, name) ?? (own(properties, name) ?? missing(object, name)).set;
    if (!set) return missing(object, `${name} (set)`);
    const member = `${object.type}.${name}`;
    this.watch.before(member);
    await set(object.self as never, value);
    this.watch.after(member);
  }

  navigate(object: HostObject, name: string): HostObject | null {
    const { objects, internal } = this.table(object);
    const step = own(objects, name) ?? own(internal, name) ?? missing(object, name);
    return step(object.self as never) as HostObject | null;
  }

  call(object: HostObject, wire: string, args: readonly unknown[]): unknown {
    const table = this.table(object);
    const event = EVENT_REGISTRATION.exec(wire)?.[1];
    if (event !== undefined && table.events?.includes(event)) return undefined;
    const name = wire.startsWith('_') ? wire : publicName(wire);
    const method: Method =
      own(table.methods, name) ?? own(table.internal, name) ?? missing(object, `${name}()`);
    const member = `${object.type}.${name}`;
    this.watch.before(member);
    // An omitted optional argument arrives as null.
    const result = method(object.self as never, ...args.map((arg) => (arg === null ? undefined : arg)));
    if (!(result instanceof Promise)) {
      this.watch.after(member);
      return result;
    }
    return result.then((answer: unknown) => {
      this.watch.after(member);
      return answer;
    });
  }

  items(object: HostObject): readonly HostObject[] | null {
    return this.table(object).items?.(object.self as never) ?? null;
  }

  id(object: HostObject): string | null {
    return this.table(object).id?.(object.self as never) ?? null;
  }

  private table(object: HostObject): AnyTable {
    const table = own(this.tables, object.type);
    if (!table) throw new Error(`no table for ${object.type}`);
    return table;
  }
}

function missing(object: HostObject, member: string): never {
  throw new MissingMember(`${object.type}.${member}`);
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
