// Three days of work, with a picture of every step in every look, into a folder: npm run days -- FOLDER
// With a look, as ja-light-1100, or the name of a day, only those: npm run days -- FOLDER en-dark-320 planner
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildAddIn } from './build-add-in';
import { buildWorkbench } from './build-workbench';
import { launchBrowser } from './chromium';
import { LOOKS, type Day, type Look } from './days/day';
import { DAYS } from './days/days';
import { openWorkbench } from './workbench-page';
import { serveWorkbench } from './workbench-server';

const ROOT = join(import.meta.dirname, '..');
const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run days -- FOLDER: say where the pictures go.');
const pictures = resolve(folder);
const chosen = (names: readonly string[]): readonly string[] => {
  const named = names.filter((name) => words.includes(name));
  return named.length > 0 ? named : names;
};
const days = chosen(DAYS.map(({ name }) => name));
const looks = chosen(Object.keys(LOOKS));

const addIn = join(ROOT, '.cache', 'add-in');
const workbench = join(ROOT, '.cache', 'workbench');
await Promise.all([buildAddIn(addIn), buildWorkbench(workbench), mkdir(pictures, { recursive: true })]);
const server = await serveWorkbench({ workbench, addIn }, 0);
const browser = await launchBrowser();

async function live({ name, sample, steps }: Day, lookName: string, look: Look): Promise<void> {
  const open = await openWorkbench(browser, server.url, { ...look, sample });
  for (const [index, step] of steps.entries()) {
    await step.take(open, look.language);
    await open.atRest();
    const file = `${name} ${lookName} ${String(index + 1)} ${step.name}.png`.replaceAll(' ', '_');
    await open.page.screenshot({ path: join(pictures, file) });
  }
  if (open.errors.length > 0) throw new Error(`${name}, ${lookName}: ${open.errors.join('\n')}`);
  await open.page.context().close();
}

try {
  for (const day of DAYS) {
    if (!days.includes(day.name)) continue;
    for (const [name, look] of Object.entries(LOOKS)) if (looks.includes(name)) await live(day, name, look);
  }
} finally {
  await browser.close();
  await server.close();
}
