import type { EmulatedExcel } from '../../src/workbench/host/node';
import type { Batch, BatchResponse } from '../../src/workbench/host/wire/protocol';

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
