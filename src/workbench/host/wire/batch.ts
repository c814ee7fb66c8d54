import { HostError, MissingMember } from './errors';
import { type Members, publicName } from './members';
import { Paths, type Roots } from './paths';
import { type Action, ActionType, type Batch, type BatchResponse } from './protocol';
import { query } from './query';
import type { References } from './references';
import { HostObject } from './table';

interface Interpreter {
  readonly members: Members;
  readonly references: References;
  readonly roots: Roots;
  /** Awaited before anything is read: Excel has calculated by then. */
  readonly settle: () => Promise<void>;
  /** Hears of each member that was asked for and is not there. */
  readonly onMissing: (member: string) => void;
}

/** Executes one batch. As in Excel, what was done before an error stays done. */
export async function runBatch(batch: Batch, host: Interpreter): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const run = new Run(batch, host);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (readsResults(action, batch)) await host.settle();
      const value = await run.perform(action);
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (error instanceof MissingMember) host.onMissing(error.member);
      const known = error instanceof HostError ? error : hostFault(error);
      response.Error = {
        Code: known.code,
        Message: known.message,
        Location: run.location(action),
        ActionIndex: index,
        HttpStatusCode: known.status,
      };
      return response;
    }
  }
  return response;
}

/** What goes on by what formulas give; wire names. */
const BY_RESULTS = /^(?:(?:Re)?[Aa]pply\w*|CopyFrom|RemoveDuplicates)$/;

/** The ranges that are found by what formulas give; wire names. */
const FOUND_BY_RESULTS = /^(?:Find\w*|Get(?:ExtendedRange|RangeEdge|Spill\w+|SpecialCells\w*|UsedRange\w*))$/;

/** What is called of it takes what stands in cells. */
const FUNCTIONS = 'Functions';

function readsResults({ ActionType: type, Name: name = '', ObjectPathId }: Action, batch: Batch): boolean {
  if (type === ActionType.instantiate) {
    const { Name: step = '', ParentObjectPathId: parent = 0 } = batch.ObjectPaths[ObjectPathId] ?? {};
    return FOUND_BY_RESULTS.test(step) || batch.ObjectPaths[parent]?.Name === FUNCTIONS;
  }
  return type === ActionType.query || (type === ActionType.method && BY_RESULTS.test(name));
}

function hostFault(error: unknown): HostError {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', `The emulated Excel failed: ${detail}`);
}

class Run {
  private readonly paths: Paths;
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly batch: Batch,
    private readonly host: Interpreter,
  ) {
    this.paths = new Paths(batch, host.members, host.references, host.roots);
  }

  async perform(action: Action): Promise<unknown> {
    // The result of a trace completes the registration of an event.
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identity(object);
      case ActionType.query:
        return (
          object && query(object, action.QueryInfo ?? {}, this.host.members, (one) => this.identity(one))
        );
      case ActionType.setProperty:
        return this.setProperty(present(object, action), action);
      case ActionType.method:
        return this.method(object, action);
      default:
        throw new MissingMember(`action type ${String(action.ActionType)}`);
    }
  }

  /** "Range.values", as Excel names the place of an error. */
  location(action: Action): string {
    const name = action.Name || this.batch.ObjectPaths[action.ObjectPathId]?.Name || '';
    return `${this.paths.typeOf(action.ObjectPathId)}.${publicName(name)}`;
  }

  private async setProperty(object: HostObject, action: Action): Promise<undefined> {
    const [value] = await this.paths.args(action.ArgumentInfo);
    await this.host.members.write(object, publicName(action.Name ?? ''), value);
  }

  private async method(object: HostObject | null, action: Action): Promise<unknown> {
    const name = action.Name ?? '';
    // On a null object Excel does nothing, and says nothing.
    if (object === null) return undefined;
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') {
      this.host.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return undefined;
    }
    const args = await this.paths.args(action.ArgumentInfo);
    const result = await this.host.members.call(object, name, args);
    return result instanceof HostObject ? this.identity(result) : result;
  }

  private keep(object: HostObject): undefined {
    if (!this.kept.has(object)) this.kept.set(object, this.host.references.keep(object));
  }

  private identity(object: HostObject): Record<string, unknown> {
    const id = this.host.members.id(object);
    const reference = this.kept.get(object);
    return {
      ...(id === null ? {} : { Id: id, _Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}

function present(object: HostObject | null, action: Action): HostObject {
  if (object) return object;
  throw new HostError(
    'InvalidObjectPath',
    `The object is a null object: ${publicName(action.Name ?? '')} cannot be set on it.`,
  );
}
