import type { EmulatedExcel } from '../../src/workbench/host/node';
import { ActionType, type Batch, type BatchResponse } from '../../src/workbench/host/wire/protocol';

export function refusal(Code: string, Message = Code): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}

/** Lets a test answer in Excel's place, for what the emulated one never does. Answers how to stop. */
export function interceptExcel(
  { host }: EmulatedExcel,
  answer: (batch: Batch, genuine: () => Promise<BatchResponse>) => Promise<BatchResponse>,
): () => void {
  const execute = host.execute.bind(host);
  host.execute = (batch) => answer(batch, () => execute(batch));
  return () => {
    host.execute = execute;
  };
}

/** Lets Excel refuse what sets a property to one of these, after it has done what comes before. Answers how to stop. */
export function refuseWrites({ host }: EmulatedExcel, ...refused: readonly unknown[]): () => void {
  const execute = host.execute.bind(host);
  const texts = refused.map((each) => JSON.stringify([[each]]));
  host.execute = async (batch) => {
    const at = batch.Actions.findIndex(
      ({ ActionType: type, ArgumentInfo }) =>
        type === ActionType.setProperty && texts.some((text) => JSON.stringify(ArgumentInfo).includes(text)),
    );
    if (at === -1) return execute(batch);
    const done = await execute({ ...batch, Actions: batch.Actions.slice(0, at) });
    return done.Error ? done : refusal('InvalidArgument');
  };
  return () => {
    host.execute = execute;
  };
}

/** The code by which Excel refuses what is done; 'no error' where it does not. */
export function errorCodeOf(
  excel: EmulatedExcel,
  act: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<string> {
  return excel
    .run(async (context) => {
      await act(context);
      await context.sync();
      return 'no error';
    })
    .catch((error: unknown) => (error as OfficeExtension.Error).code);
}

/** Excel's refusal of one action; what stands before it in the batch is done. */
interface Fault {
  /** Counts the actions of all batches from 0. */
  readonly at: number;
  readonly code: string;
  /** Whether Excel refuses everything from then on. */
  readonly lasting: boolean;
}

interface Injected {
  readonly hasFailed: () => boolean;
  readonly release: () => void;
}

/** Lets Excel refuse at an action. */
export function injectFault({ host }: EmulatedExcel, fault: Fault): Injected {
  const execute = host.execute.bind(host);
  let actions = 0;
  let failed = false;
  host.execute = async (batch) => {
    if (failed && fault.lasting) return refusal(fault.code);
    const first = actions;
    actions += batch.Actions.length;
    if (failed || fault.at >= actions) return execute(batch);
    failed = true;
    const done = await execute({ ...batch, Actions: batch.Actions.slice(0, fault.at - first) });
    return done.Error ? done : refusal(fault.code);
  };
  return {
    hasFailed: () => failed,
    release: () => {
      host.execute = execute;
    },
  };
}
