import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A requirement set in a version: ExcelApi 1.14. */
export type RequirementSet = `${string} ${number}.${number}`;

/** A member of Office.js or of the custom functions runtime, and where the add-in uses it. */
export interface MemberUse {
  /** With the names of what it stands in: Excel.Range.dataValidation. */
  readonly member: string;
  /** null where its documentation names none: the member has been there from the beginning. */
  readonly set: RequirementSet | null;
  readonly file: string;
}

/** A question for a set that is above the floor, and the module whose members it stands before. */
export interface Guard {
  readonly file: string;
  /** The set in whose documentation the members are. */
  readonly set: RequirementSet;
  /** What is asked for, and the module that asks. */
  readonly asks: RequirementSet;
  readonly in: string;
}

/**
 * What every Excel has in which the add-in starts: the manifest asks for SharedRuntime 1.1, the start for ExcelApi
 * 1.14. Each Excel that has these has CustomFunctionsRuntime 1.3, as Microsoft's lists of builds show.
 */
export const FLOOR: readonly RequirementSet[] = [
  'ExcelApi 1.14',
  'SharedRuntime 1.1',
  'CustomFunctionsRuntime 1.3',
];

/** Which module's members above the floor are used only after which question. */
export const GUARDS: readonly Guard[] = [
  own('src/commands/availability.ts', 'RibbonApi 1.1'),
  own('src/commands/help.ts', 'OpenBrowserWindowApi 1.1'),
  // The answers of functions are no calls of the Excel API: data types in them are a matter of the functions' runtime.
  ...['src/functions/associate.ts', 'src/functions/card.ts'].map((file): Guard => ({
    file,
    set: 'ExcelApi 1.16',
    asks: 'CustomFunctionsRuntime 1.4',
    in: 'src/entry/entry.ts',
  })),
  ...['src/excel/notes.ts', 'src/excel/note-cell.ts'].map((file): Guard => ({
    file,
    set: 'ExcelApi 1.18',
    asks: 'ExcelApi 1.18',
    in: 'src/excel/capabilities.ts',
  })),
  {
    file: 'src/excel/run-excel.ts',
    set: 'ExcelApi 1.20',
    asks: 'ExcelApi 1.20',
    in: 'src/excel/capabilities.ts',
  },
];

function own(file: string, set: RequirementSet): Guard {
  return { file, set, asks: set, in: file };
}

/** The rooms that speak with Office. */
const ROOMS = ['excel', 'taskpane', 'functions', 'commands', 'entry'];
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LIBRARY = /[\\/]@types[\\/](?:office-js|custom-functions-runtime)[\\/]/;
const OF_LANGUAGE = /[\\/]typescript[\\/]lib[\\/]/;
/** As the documentation writes them: `[Api set: ExcelApi 1.9]`, `… | SharedRuntime 1.1}`. Outlook's say nothing of Excel. */
const NAMED_SET = /\[Api set:\s*(?!Mailbox)(\w+ \d+\.\d+)|\*\*Requirement set\*\*[^\n]*\|\s*(\w+ \d+\.\d+)\}/;

/** Versions are compared part by part: 1.9 is below 1.14. */
const VERSIONS = new Intl.Collator('en', { numeric: true });

function isWithin(set: RequirementSet, other: RequirementSet): boolean {
  return set.split(' ')[0] === other.split(' ')[0] && VERSIONS.compare(set, other) <= 0;
}

export function isOnFloor({ set }: Pick<MemberUse, 'set'>): boolean {
  return set === null || FLOOR.some((floor) => isWithin(set, floor));
}

/** The guard before a member that is above the floor. */
export function guardOf({ file, set }: MemberUse): Guard | undefined {
  return GUARDS.find((guard) => guard.file === file && set !== null && isWithin(set, guard.set));
}

/** What the library's documentation says of a declaration, or of the one in which it stands. */
function setOf(declaration: ts.Node): RequirementSet | null {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const source = node.getSourceFile().text;
    const comment = (ts.getLeadingCommentRanges(source, node.pos) ?? []).at(-1);
    const [, api, common] = NAMED_SET.exec(comment ? source.slice(comment.pos, comment.end) : '') ?? [];
    const set = api ?? common;
    if (set !== undefined) return set as RequirementSet;
  }
  return null;
}

function memberName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.getNameOfDeclaration(node as ts.Declaration);
    if (name) names.unshift(name.getText());
  }
  return names.join('.');
}

/** The symbol that a name stands for when the code runs: what is accessed, or written as an option. */
function usedSymbol(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return type?.getProperty(node.name.getText());
  }
  return undefined;
}

interface Used {
  readonly members: readonly MemberUse[];
  /** The sets that a module asks for, by its path. */
  readonly asked: ReadonlyMap<string, ReadonlySet<RequirementSet>>;
}

/** isSetSupported('ExcelApi', '1.20'), with its arguments written out. */
function askedFor(node: ts.Node): RequirementSet | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [name, version] = node.arguments;
  if (node.expression.name.text !== 'isSetSupported' || !name || !ts.isStringLiteral(name)) return null;
  return `${name.text} ${version && ts.isStringLiteral(version) ? version.text : '1.1'}` as RequirementSet;
}

/** Reads no types but the language's, Office's and our own: those of the interface's libraries are as many again. */
function withoutOtherLibraries(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  return {
    ...host,
    getSourceFile: (file, language, ...rest) => {
      const isOther = file.includes('/node_modules/') && !LIBRARY.test(file) && !OF_LANGUAGE.test(file);
      return isOther
        ? ts.createSourceFile(file, '', language, true)
        : host.getSourceFile(file, language, ...rest);
    },
  };
}

/** Everything of Office.js that the add-in uses when it runs; types alone do not count. */
export function usedMembers(): Used {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  const rooms = ROOMS.map((room) => join(ROOT, 'src', room) + '/');
  const files = (config?.fileNames ?? []).filter((file) => rooms.some((room) => file.startsWith(room)));
  const program = ts.createProgram(
    files,
    config?.options ?? {},
    withoutOtherLibraries(config?.options ?? {}),
  );
  const checker = program.getTypeChecker();
  const members = new Map<string, MemberUse>();
  const asked = new Map<string, Set<RequirementSet>>();
  for (const path of files) {
    const file = relative(ROOT, path).replaceAll('\\', '/');
    const visit = (node: ts.Node): void => {
      const question = askedFor(node);
      if (question) asked.set(file, (asked.get(file) ?? new Set()).add(question));
      // Of a union's members the one that came first is enough.
      const [use] = (usedSymbol(node, checker)?.declarations ?? [])
        .filter((declaration) => LIBRARY.test(declaration.getSourceFile().fileName))
        .map((declaration) => ({ member: memberName(declaration), set: setOf(declaration), file }))
        .sort((a, b) => VERSIONS.compare(a.set ?? '', b.set ?? ''));
      if (use) members.set(`${use.member} ${file}`, use);
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(path);
    if (source) visit(source);
  }
  const inOrder = [...members.values()].sort((a, b) =>
    `${a.member} ${a.file}` < `${b.member} ${b.file}` ? -1 : 1,
  );
  return { members: inOrder, asked };
}
