import { answerTo } from './fold-in-worker';
import type { FromWorker, ToWorker } from './fold-protocol';

/** The worker itself; the pane's types know it as a window. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ToWorker }) => void;
  postMessage: (message: FromWorker) => void;
};

scope.onmessage = ({ data }) => {
  void answerTo(data, (message) => scope.postMessage(message));
};
