// Draws assets/icons/*.svg as PNG in every size that Excel asks for: npm run icons
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './chromium';
import { ICON_SIZES } from './icon-sizes';

const FOLDER = join(import.meta.dirname, '..', 'assets', 'icons');

const browser = await launchBrowser();
const page = await browser.newPage();
for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.svg'))) {
  const icon = file.slice(0, -'.svg'.length);
  const drawing = await readFile(join(FOLDER, file), 'utf8');
  for (const size of ICON_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(FOLDER, `${icon}-${size}.png`), png);
  }
}
await browser.close();
