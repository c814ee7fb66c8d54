// What this machine lacks for working on the project: npm run doctor. It needs nothing but Node itself.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Packages, build and browser take about one. */
const FREE_GIGABYTES = 3;

const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const needed = engines.node.replace('>=', '');

function isAtLeast(version, least) {
  const [a, b] = [version, least].map((each) => each.split('.').map(Number));
  for (let at = 0; at < b.length; at += 1) if (a[at] !== b[at]) return (a[at] ?? 0) > b[at];
  return true;
}

function answerOf(command, ...args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  } catch {
    return null;
  }
}

/** The packages as npm put them beside those that the lock file names; npm leaves out those of other machines. */
function packagesFault() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return ['パッケージがありません', 'The packages are not there'];
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = read(installed);
  const stale = Object.entries(read(join(ROOT, 'package-lock.json'))).filter(
    ([path, { version, optional, peer }]) =>
      path !== '' && !optional && !peer && there[path]?.version !== version,
  );
  const [first] = stale;
  return first
    ? [
        `パッケージが古くなっています（${first[0]} など ${stale.length} 件）`,
        `Packages are out of date (${first[0]} and others, ${stale.length})`,
      ]
    : null;
}

function browserFault() {
  if (process.platform === 'linux' && process.arch === 'x64') return null;
  const places = {
    win32: [
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    darwin: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    linux: ['/opt/microsoft/msedge/msedge', '/opt/google/chrome/chrome'],
  };
  return (places[process.platform] ?? []).some((place) => existsSync(place))
    ? null
    : [
        'Microsoft Edge も Google Chrome も見つかりません',
        'Neither Microsoft Edge nor Google Chrome was found',
      ];
}

function spaceFault() {
  const { bavail, bsize } = statfsSync(ROOT);
  const free = (bavail * bsize) / 1024 ** 3;
  return free >= FREE_GIGABYTES
    ? null
    : [`空き容量が ${free.toFixed(1)} GB しかありません`, `Only ${free.toFixed(1)} GB of the disk are free`];
}

const version = process.versions.node;
const npm = answerOf('npm', '--version');

const CHECKS = [
  {
    what: `Node.js ${version}`,
    fault: isAtLeast(version, needed)
      ? null
      : [`Node.js ${version} は古すぎます`, `Node.js ${version} is too old`],
    help: [
      `${needed} 以上を https://nodejs.org/ から入れてください。`,
      `Install ${needed} or later from https://nodejs.org/.`,
    ],
  },
  {
    what: `npm ${npm ?? ''}`,
    fault: npm === null ? ['npm が見つかりません', 'npm was not found'] : null,
    help: ['Node.js のインストーラーで npm も入れてください。', 'Install npm together with Node.js.'],
  },
  {
    what: 'パッケージ / packages',
    fault: packagesFault(),
    help: ['npm ci を実行してください。', 'Run npm ci.'],
  },
  {
    what: 'ブラウザー（試験用） / a browser for the tests',
    fault: browserFault(),
    help: ['どちらかを入れてください。', 'Install one of them.'],
  },
  {
    what: 'ディスク / disk',
    fault: spaceFault(),
    help: [`${FREE_GIGABYTES} GB 以上空けてください。`, `Free ${FREE_GIGABYTES} GB or more.`],
  },
];

for (const { what, fault, help } of CHECKS) {
  if (!fault) console.log(`✓ ${what}`);
  else
    for (const at of [0, 1])
      console.log(`${at === 0 ? '✗' : ' '} ${fault[at]}${at === 0 ? '。' : '. '}${help[at]}`);
}
process.exitCode = CHECKS.some(({ fault }) => fault) ? 1 : 0;
