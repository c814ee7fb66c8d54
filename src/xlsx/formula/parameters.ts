import type { Token } from './tokens';

/** A call that is open at some place of a formula, and how many of its arguments are behind. */
interface Call {
  readonly function: string;
  argument: number;
}

/** Whether an argument names a parameter: every second of LET, all of LAMBDA, but never the last. */
function namesParameter(call: Call | undefined): boolean {
  return call?.function === 'LAMBDA' || (call?.function === 'LET' && call.argument % 2 === 0);
}

/** The names that LET and LAMBDA give to values inside a formula, in capitals. */
export function parameters(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  const calls: Call[] = [];
  const words = tokens.filter(({ text }) => text.trim() !== '');
  words.forEach(({ kind, text }, at) => {
    const before = words[at - 1];
    const call = calls.at(-1);
    if (text === '(') {
      calls.push({ function: before?.kind === 'function' ? before.text.toUpperCase() : '', argument: 0 });
    } else if (text === ')') {
      calls.pop();
    } else if (text === ',' && call) {
      call.argument += 1;
    } else if (kind === 'name' && namesParameter(call)) {
      const startsArgument = before?.text === '(' || before?.text === ',';
      if (startsArgument && words[at + 1]?.text === ',') found.add(text.toUpperCase());
    }
  });
  return found;
}
