import { useEffect, useRef, useState } from 'react';
import { answerOf, type MeasureAnswer } from '../../../measure/answer';
import { readResultRows } from '../../../measure/read-result';
import type { UnreadRecord } from '../../../record-files/fold-file';
import type { RecordHead } from '../../../record-files/fold-records';
import { askWorker } from './fold-client';
import type { FoldFault, FoldRequest, SuspensionMatch } from './fold-protocol';
import { definitionOf } from './measure-input';
import { PLAN, RECORD_KPIS } from './record-kpis';

export interface Measured {
  readonly answer: MeasureAnswer;
  readonly unread: readonly UnreadRecord[];
  readonly suspensions: SuspensionMatch | null;
  readonly request: FoldRequest;
  readonly file: string;
}

/** How far a file has come. */
export type FoldState =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  /** It can be measured. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly rows: number; readonly fraction: number; readonly rate: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'done'; readonly measured: Measured }
  | { readonly kind: 'fault'; readonly fault: FoldFault };

export interface Fold {
  readonly file: File | null;
  readonly head: RecordHead | null;
  readonly state: FoldState;
  readonly choose: (file: File) => void;
  readonly start: (kpi: string, request: FoldRequest) => void;
  readonly cancel: () => void;
  /** What was measured, or is being measured, is out of date: something else was chosen. */
  readonly outdate: () => void;
}

/** A file on its way through a worker: one at a time, and none when the page is left. */
export function useFold(): Fold {
  const [file, setFile] = useState<File | null>(null);
  const [head, setHead] = useState<RecordHead | null>(null);
  const [state, setState] = useState<FoldState>({ kind: 'none' });
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function choose(chosen: File): void {
    stop.current();
    setFile(chosen);
    setHead(null);
    setState({ kind: 'looking' });
    stop.current = askWorker({ kind: 'head', file: chosen }, (message) => {
      if (message.kind === 'fault') setState(message);
      if (message.kind !== 'head') return;
      setHead(message.head);
      setState({ kind: 'ready' });
    });
  }

  function start(id: string, request: FoldRequest): void {
    const kpi = RECORD_KPIS.find((each) => each.id === id);
    if (!file || !head || !kpi) return;
    stop.current();
    const begun = performance.now();
    setState({ kind: 'reading', rows: 0, fraction: 0, rate: 0 });
    stop.current = askWorker({ kind: 'fold', file, head, request }, (message) => {
      switch (message.kind) {
        case 'progress': {
          const { rows, bytes } = message;
          const rate = Math.round((rows * 1000) / (performance.now() - begun));
          setState({ kind: 'reading', rows, fraction: bytes / file.size, rate });
          break;
        }
        case 'done': {
          const { rows, unread, suspensions } = message;
          const answer = answerOf(kpi, PLAN.fiscalYear, definitionOf(id), readResultRows(rows));
          setState({ kind: 'done', measured: { answer, unread, suspensions, request, file: file.name } });
          break;
        }
        case 'fault':
          setState(message);
          break;
        case 'head':
          break;
      }
    });
  }

  return {
    file,
    head,
    state,
    choose,
    start,
    cancel: () => {
      stop.current();
      setState({ kind: 'cancelled' });
    },
    outdate: () => {
      // what a file is, does not depend on what was chosen
      if (!head) return;
      stop.current();
      setState({ kind: 'ready' });
    },
  };
}
