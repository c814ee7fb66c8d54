import { exampleFormula, inFormula } from '../src/functions/help/example-formula';
import { EXAMPLES, PLAN_EXAMPLES, type Example } from '../src/functions/help/examples';
import { REFERENCE_MESSAGES } from '../src/functions/help/reference';
import { referenceFile } from '../src/functions/help/reference-page';
import type { ReferenceMessages } from '../src/functions/help/reference-messages';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../src/engine/language';
import { escape } from './escape';
import type { FunctionId } from '../src/functions/table';
import type { FunctionMetadata, MetadataFile } from './functions-metadata';

const STYLE = `
  body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.6;
    font-family: "Segoe UI", "Yu Gothic UI", "Hiragino Sans", sans-serif; color-scheme: light dark; }
  code { font-family: Consolas, "Courier New", monospace; overflow-wrap: anywhere; }
  h2 { margin-top: 2.5rem; border-bottom: 1px solid; font-size: 1.2rem; }
  dt { font-weight: 600; } dd { margin: 0 0 0.4rem 1.2rem; }`;

function exampleText(id: FunctionId, example: Example): string {
  const { result } = example;
  const shown = typeof result === 'object' ? inFormula(result) : String(result);
  return `${exampleFormula(id, example)} → ${shown}`;
}

function examplesOf({ id }: FunctionMetadata): string[] {
  const byPlan = PLAN_EXAMPLES.get(id);
  return [EXAMPLES[id], ...(byPlan ? [byPlan] : [])].map((example) => exampleText(id, example));
}

function syntaxOf({ id, parameters }: FunctionMetadata): string {
  return `=KPI.${id}(${parameters.map(({ name }) => `[${name}]`).join(', ')})`;
}

function section(one: FunctionMetadata, messages: ReferenceMessages): string {
  const parameters = one.parameters.map(
    ({ name, description }) => `<dt>${escape(name)}</dt><dd>${escape(description)}</dd>`,
  );
  const examples = examplesOf(one).map(
    (example) => `<p>${messages.example}: <code>${escape(example)}</code></p>`,
  );
  return `<section id="${one.id}">
<h2>KPI.${one.id}</h2>
<p><code>${escape(syntaxOf(one))}</code></p>
<p>${escape(one.description)}</p>
<dl>${parameters.join('\n')}</dl>
${examples.join('\n')}
</section>`;
}

/** The page that Excel's function wizard opens, from the same texts that the wizard shows. */
export function reference(language: Language, metadata: MetadataFile): string {
  const messages = REFERENCE_MESSAGES[language];
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other) => `<a href="${referenceFile(other)}" lang="${other}">${LANGUAGE_NAMES[other]}</a>`,
  );
  const links = metadata.functions.map(({ id }) => `<a href="#${id}">${id}</a>`);
  const notes = messages.notes.map(([title, text]) => `<h3>${escape(title)}</h3><p>${escape(text)}</p>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${messages.title}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${messages.title}</h1>
<p>${others.join('\n')}</p>
${notes.join('\n')}
<nav><p>${links.join('\n')}</p></nav>
${metadata.functions.map((one) => section(one, messages)).join('\n')}
</body>
</html>
`;
}
