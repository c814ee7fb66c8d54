import { LANGUAGES, type Language } from '../../src/engine/language';
import { COMMANDS } from '../../src/commands/commands';
import { COMMAND_MESSAGES } from '../../src/commands/messages/messages';
import { escape } from '../escape';
import { KEYED } from './shortcuts';

const STYLE = `
  body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 16px/1.8 'Yu Gothic UI', 'Segoe UI', sans-serif; }
  code, kbd { font-family: Consolas, monospace; }
  table { border-collapse: collapse; }
  th, td { padding: 0.2em 1em 0.2em 0; border-bottom: 1px solid #8888; text-align: left; }
  kbd { font-size: 0.9em; }`;

/** A sentence, with what stands between ` and ` as it stands in a cell. */
function inline(text: string): string {
  return escape(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<li>${inline(text)}</li>`).join('\n');
}

function content(language: Language): string {
  const { name, commands, help } = COMMAND_MESSAGES[language];
  const keys = KEYED.map(
    (command) =>
      `<tr><td><kbd>${COMMANDS[command].key}</kbd></td><td>${inline(commands[command].does)}</td></tr>`,
  );
  return `<h1>${inline(name)}</h1>
<ol>${items(help.steps)}</ol>
<h2>${inline(help.shortcuts)}</h2>
<p>${inline(help.hold)}</p>
<table>
<thead><tr><th scope="col">${inline(help.key)}</th><th scope="col">${inline(help.does)}</th></tr></thead>
<tbody>${keys.join('\n')}</tbody>
</table>
<p>${inline(help.conflicts)}</p>
<h2>${inline(help.troubles)}</h2>
<ul>${items(help.remedies)}</ul>
<p>${inline(help.privacy)}</p>`;
}

/** The help: one page for all languages, because Excel opens the same address in each. */
export function helpPage(): string {
  const [first, ...others] = LANGUAGES;
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${LANGUAGES.map((language) => inline(COMMAND_MESSAGES[language].name)).join(' / ')}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
${content(first)}
${others.map((language) => `<section lang="${language}">\n${content(language)}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}
