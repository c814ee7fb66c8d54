import type { Command } from './commands';

type CarryOut = (command: Command) => void;

let carryOut: CarryOut | undefined;
const waiting: Command[] = [];

/**
 * Hands a command to the pane and answers whether it has heard; a pane that is not up yet gets it when it is, once for all
 * the impatient clicks in between.
 */
export function sendToPane(command: Command): boolean {
  if (carryOut) carryOut(command);
  else if (!waiting.includes(command)) waiting.push(command);
  return carryOut !== undefined;
}

/** The pane takes over, the commands that wait first. Returns the way out. */
export function takeCommands(how: CarryOut): () => void {
  carryOut = how;
  for (const command of waiting.splice(0)) how(command);
  return () => {
    if (carryOut === how) carryOut = undefined;
  };
}
