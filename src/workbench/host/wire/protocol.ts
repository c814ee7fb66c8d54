// Wire types of a rich API batch, as @microsoft/office-js 1.1.110 sends and accepts them.

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Arguments that are API objects stand as null in `Arguments`, with their path's id in the same place here. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Everything that one `context.sync()` asks for. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchResponse {
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
  Error?: BatchError;
}

/** What the host tells the add-in unasked: events, and calls of custom functions. */
export interface HostMessage {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
}

export const MessageCategory = { customFunction: 1, event: 65536 } as const;
