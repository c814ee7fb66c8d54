import type { FromWorker, ToWorker } from './fold-protocol';

/**
 * Asks a worker of our own, which is gone when it has answered or is told to stop. The answer stops it.
 */
export function askWorker(asked: ToWorker, hear: (message: FromWorker) => void): () => void {
  const worker = new Worker(/* webpackChunkName: "fold" */ new URL('./fold-worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind !== 'progress') worker.terminate();
    hear(data);
  };
  worker.onerror = (event) => {
    worker.terminate();
    hear({ kind: 'fault', fault: { fault: 'broken', reason: event.message } });
  };
  worker.postMessage(asked);
  return () => worker.terminate();
}
