export function compiledCommands(
  root: string,
): Promise<{ readonly folder: string; readonly names: readonly string[] }>;
