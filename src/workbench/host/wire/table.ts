/** An object of Excel's model as the host knows it: the name of its class, and what stands behind it. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly self: unknown,
  ) {}
}

export interface Property<Self, Value> {
  readonly get: (self: Self) => Value;
  readonly set?: (self: Self, value: unknown) => void | Promise<void>;
}

/** A value as it travels: the members of an enumeration are their texts. */
type Wire<Value> = Value extends string ? `${Value}` : Value extends (infer One)[] ? Wire<One>[] : Value;

type MemberOf<Api> = Extract<keyof Api, string>;

/**
 * What the host has of one class of Excel's API. The names are those of the public API, checked against its types;
 * a member that stands in no list is answered by ApiNotFound.
 */
interface TypeTable<Api, Self> {
  /** Loaded by `load()`, singly or all at once. */
  readonly properties?: { readonly [Name in MemberOf<Api>]?: Property<Self, Wire<Api[Name]> | null> };
  /** Navigation to another object. null is a null object. */
  readonly objects?: { readonly [Name in MemberOf<Api>]?: (self: Self) => HostObject | null };
  /** Methods answer an object, a plain value for a ClientResult, or nothing. An omitted argument is undefined. */
  readonly methods?: {
    readonly [Name in MemberOf<Api>]?: (self: Self, ...args: readonly unknown[]) => unknown;
  };
  /** Methods that only the library itself calls, and ways that it alone goes; their names begin with an underscore. */
  readonly internal?: Readonly<Record<string, (self: Self, ...args: readonly unknown[]) => unknown>>;
  /** How properties are set that the library reads by one name and sets by another, by the latter. */
  readonly written?: Readonly<Record<string, (self: Self, value: unknown) => void | Promise<void>>>;
  /**
   * Names that Microsoft's samples load and that no object of the class has: as in Excel nothing comes of them.
   */
  readonly passedOver?: readonly string[];
  /** Events that the host raises, by the library's internal name: "DataChanged" for `onChanged`. */
  readonly events?: readonly string[];
  /** The items of a collection, in order. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** By what the client finds an item of a collection again. */
  readonly id?: (self: Self) => string;
}

/** A table without its types, as the interpreter of batches uses it. Only the class of the object may be passed. */
export interface AnyTable {
  readonly properties?: Readonly<Record<string, Property<never, unknown>>>;
  readonly objects?: Readonly<Record<string, (self: never) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method>>;
  readonly internal?: Readonly<Record<string, Method>>;
  readonly written?: Readonly<Record<string, (self: never, value: unknown) => void | Promise<void>>>;
  readonly passedOver?: readonly string[];
  readonly events?: readonly string[];
  readonly items?: (self: never) => readonly HostObject[];
  readonly id?: (self: never) => string;
}

export type Method = (self: never, ...args: readonly unknown[]) => unknown;

export function defineType<Api, Self>(table: TypeTable<Api, Self>): TypeTable<Api, Self> {
  return table;
}
