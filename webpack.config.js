import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const ROOT = import.meta.dirname;
const ES = 'es2022';
const FUNCTIONS = /^functions\.js$/;
/** The address in manifest.xml and functions.json, which each build replaces by its site's. */
const PLACEHOLDER = 'https://example.org/kpi-budget-addin';

/**
 * The add-in as a folder for any static https host, with the manifest that names it.
 * `--env url=https://…` is the address at which the folder will stand, `--env out=…` the folder (dist).
 */
export default function addIn({ url = PLACEHOLDER, out = 'dist' } = {}) {
  const site = siteAddress(url);
  const atSite = (content) => content.toString().replaceAll(PLACEHOLDER, site);
  return {
    name: 'add-in',
    mode: 'production',
    context: ROOT,
    target: ['web', ES],
    devtool: false,
    entry: { functions: './src/entry/entry.ts' },
    output: {
      path: resolve(ROOT, out),
      clean: true,
      filename: 'functions.js',
      // numbers and one hash for all: the script that Excel waits for would hold the name and the hash of each
      chunkFilename: '[id].[fullhash].js',
      hashDigestLength: 8,
      // the page that loads all of them stands in their folder
      publicPath: '',
      uniqueName: 'kpi',
      // the page says its own
      charset: false,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: ES, jsx: 'automatic' } },
        // The functions have the engine to themselves: shared with the pane, which comes later, it could not be
        // put into one scope, and what Excel waits for would be larger.
        { test: /[\\/]src[\\/]functions[\\/]/, issuer: /[\\/]src[\\/]entry[\\/]/, layer: 'functions' },
        // And the words of their refusals, which come later still, share nothing with them for the same reason.
        {
          test: /[\\/]messages[\\/]messages\.ts$/,
          issuer: /[\\/]functions[\\/]associate\.ts$/,
          layer: 'refusals',
        },
      ],
    },
    experiments: { layers: true },
    optimization: {
      minimizer: [
        // What Excel waits for is made as small as it gets, also by what is not safe in other people's code.
        new TerserPlugin({
          test: FUNCTIONS,
          extractComments: false,
          terserOptions: {
            ecma: 2020,
            compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, unsafe_methods: true },
            format: { comments: false },
          },
        }),
        new TerserPlugin({
          exclude: FUNCTIONS,
          extractComments: false,
          terserOptions: { ecma: 2020, format: { comments: false } },
        }),
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(ROOT, '.cache', 'webpack'),
      buildDependencies: { config: [import.meta.filename] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        filename: 'taskpane.html',
        inject: 'body',
        scriptLoading: 'blocking',
        hash: true,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/functions/functions*.{json,html}', to: '[name][ext]', transform: atSite },
          { from: 'src/commands/shortcuts*.json', to: '[name][ext]' },
          { from: 'src/taskpane/support.html' },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'manifest.xml', transform: atSite },
        ],
      }),
      new Licences(),
    ],
  };
}

/** Without its last slash; refused when Excel would refuse the manifest. */
function siteAddress(url) {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '') {
    throw new Error(`url must be the https address of a folder, like https://intranet.example/kpi: ${url}`);
  }
  return address.href.replace(/\/$/, '');
}

/** The licence of every package in the bundle, beside the bundle: minified code keeps no comments. */
class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'Licences', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const packages = new Set();
          for (const { resource } of compilation.modules) {
            const [, name] =
              /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(resource?.replaceAll('\\', '/') ?? '') ?? [];
            if (name) packages.add(name);
          }
          const texts = await Promise.all([...packages].sort().map(licenceOf));
          compilation.emitAsset(
            'licences.txt',
            new compiler.webpack.sources.RawSource(texts.join('\n\n----\n\n')),
          );
        },
      );
    });
  }
}

async function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}`.trim();
}
