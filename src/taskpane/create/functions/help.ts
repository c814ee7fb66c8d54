import english from '../../../functions/functions.json';
import japanese from '../../../functions/functions.ja.json';
import type { FunctionId } from '../../../functions/table';
import type { Language, Localised } from '../../../engine/language';

/** What Excel's function wizard says of a function. */
interface Help {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

interface HelpFile {
  readonly functions: readonly (Help & { readonly id: string })[];
}

function byId({ functions }: HelpFile): ReadonlyMap<string, Help> {
  return new Map(functions.map((each) => [each.id, each]));
}

const HELP: Localised<ReadonlyMap<string, Help>> = { ja: byId(japanese), en: byId(english) };

export function helpOf(id: FunctionId, language: Language): Help {
  const help = HELP[language].get(id);
  if (!help) throw new Error(`functions.json does not have ${id}`);
  return help;
}

/** The first sentence of a description, sentences in brackets not counted, without its last mark. */
const GIST = /^(?:（[^）]*）|[^。（.:;]|[.:;](?!\s|$))*/u;

/** What the function answers, in a line. */
export function gistOf(id: FunctionId, language: Language): string {
  const { description } = helpOf(id, language);
  return GIST.exec(description)?.[0] ?? description;
}
