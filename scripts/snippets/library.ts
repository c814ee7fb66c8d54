import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const TYPES = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');

/** The names of Excel's API, as its types have them: of classes and enumerations, and of what is in them. */
function declaredNames(): Set<string> {
  const names = new Set<string>();
  const file = ts.createSourceFile(TYPES, readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest);
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const part of statement.body.statements) {
      if (!ts.isClassDeclaration(part) && !ts.isEnumDeclaration(part)) continue;
      if (part.name) names.add(part.name.text);
      for (const { name } of part.members) if (name && ts.isIdentifier(name)) names.add(name.text);
    }
  }
  return names;
}

/** The same of the office.js that is loaded. */
function loadedNames(): Set<string> {
  const names = new Set(Object.keys(Excel));
  for (const part of Object.values<unknown>(Excel as unknown as Record<string, unknown>)) {
    if (typeof part === 'object' && part !== null) for (const name of Object.keys(part)) names.add(name);
    if (typeof part !== 'function') continue;
    for (const name of Object.getOwnPropertyNames(part.prototype ?? {})) names.add(name);
  }
  return names;
}

let absent: ReadonlySet<string> | undefined;

/** What a script asks for that the types of Excel's API have, and the loaded office.js, which is older, has not. */
export function notInLibrary(script: string): string[] {
  if (!absent) {
    const loaded = loadedNames();
    absent = new Set([...declaredNames()].filter((name) => !loaded.has(name)));
  }
  const asked = new Set([...script.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name = '']) => name));
  return [...asked].filter((name) => absent?.has(name));
}
