import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Only the packaged font, so that screenshots do not depend on the fonts of the machine. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** A browser for screenshots and icons, with the web's security on. */
export function launchBrowser(): Promise<Browser> {
  return started((options) => chromium.launch(options));
}

/** A browser that runs by itself; answers the address for `chromium.connect`. */
export async function launchBrowserServer(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await started((options) => chromium.launchServer(options));
  return { address: server.wsEndpoint(), close: () => server.close() };
}

/**
 * On Linux the browser comes as an npm package, with the shared libraries and the one font that it needs, so that a
 * machine with nothing but Node runs it and draws what every other machine draws; elsewhere the installed Edge or Chrome
 * serves.
 */
async function started<Running>(launch: (options: LaunchOptions) => Promise<Running>): Promise<Running> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const home = await unpacked();
    return launch({
      executablePath: join(home, 'chromium'),
      args: FLAGS,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
        FONTCONFIG_FILE: join(home, 'fonts.conf'),
        HOME: home,
      },
    });
  }
  const refusals: unknown[] = [];
  for (const channel of ['msedge', 'chrome']) {
    try {
      return await launch({ channel, args: FLAGS });
    } catch (refusal) {
      refusals.push(refusal);
    }
  }
  throw new AggregateError(refusals, 'No browser was found: install Microsoft Edge or Google Chrome.');
}

/** The folder that holds the packaged browser, unpacked once a version. */
async function unpacked(): Promise<string> {
  const manifest = await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (await exists(home)) return home;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'unpacking-'));
  // The package unpacks into the temporary folder, and its libraries only where it believes itself on Lambda.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' } },
  );
  await writeFile(join(fresh, 'fonts.conf'), FONT_CONFIGURATION);
  // Whoever comes first wins: a second run, unpacking at the same time, uses the first one's folder.
  try {
    await rename(fresh, home);
  } catch (taken) {
    await rm(fresh, { recursive: true });
    if (!(await exists(home))) throw taken;
  }
  return home;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
