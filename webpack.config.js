// What the build has of its own is TypeScript, typed and tested as the rest.
require('tsx/cjs');
const { readdirSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { pagePolicy, STYLE_MARK } = require('./src/build/contentSecurityPolicy');
const { EnglishFunctionsPlugin } = require('./src/build/EnglishFunctionsPlugin');
const { HelpPagesPlugin } = require('./src/build/HelpPagesPlugin');
const { withProductVersion } = require('./src/build/manifestVersion');
const { ShippedPackagesPlugin } = require('./src/build/ShippedPackagesPlugin');
const { ShortcutsPlugin } = require('./src/build/ShortcutsPlugin');
const { KEPT_FOLDER } = require('./src/build/serverHeaders');
const { version } = require('./package.json');

/** The files of the custom functions: each topic has its own, named …Functions.ts. */
const FUNCTION_SOURCES = readdirSync(path.join(__dirname, 'src/functions'))
  .filter(name => name.endsWith('Functions.ts'))
  .sort()
  .map(name => `./src/functions/${name}`);

/** Certificates already trusted by this machine, if any: office-addin-dev-certs throws where it cannot install them. */
async function httpsOptions() {
  try {
    const devCerts = require('office-addin-dev-certs');
    const { ca, key, cert } = await devCerts.getHttpsServerOptions();
    return { type: 'https', options: { ca, key, cert } };
  } catch {
    return { type: 'https' };
  }
}

/** Named by their contents and in a folder of their own, so that a server may let browsers keep them for ever. */
const KEPT_SCRIPT = `${KEPT_FOLDER}/[name].[contenthash].js`;

/** functions.js is named in the manifest: the page asks for it with its contents in the query. */
const scriptName = ({ chunk }) => (chunk.name === 'functions' ? 'functions.js?[contenthash]' : KEPT_SCRIPT);

const output = { path: path.resolve(__dirname, 'dist') };
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })];

/** The first script of the page: one file of ES5, for the web views in which the rest would not even be read. */
function startUpConfig(mode, devtool) {
  return {
    name: 'startUp',
    mode,
    devtool,
    target: ['web', 'es5'],
    entry: { startUp: './src/taskpane/startUp/startUp.ts' },
    output: { ...output, filename: '[name].js' },
    resolve: { extensions: ['.ts'] },
    module: {
      rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { target: 'es5' } } } }],
    },
    optimization: { minimizer },
  };
}

module.exports = async (env, { mode = 'production' } = {}) => {
  const isProduction = mode === 'production';
  // Asking for certificates may install some: only when a server is really started.
  const isServing = env?.WEBPACK_SERVE === true;
  const devtool = isProduction ? false : 'source-map';
  const pane = {
    name: 'pane',
    mode,
    devtool,
    entry: {
      // One page holds all three: with a shared runtime, the functions, the ribbon and the pane live together.
      functions: FUNCTION_SOURCES,
      commands: './src/commands/commands.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    output: {
      ...output,
      filename: isProduction ? scriptName : '[name].js',
      chunkFilename: isProduction ? KEPT_SCRIPT : '[name].js',
      clean: { keep: /^startUp\.js(\.map)?$/ },
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The pane starts with the sentences of its first view; the others come with the views that say them.
      alias: {
        [path.join(__dirname, 'src/text/sentencesAtHand')]: path.join(__dirname, 'src/text/paneSentences.ts'),
      },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
        // A file that the page links to: a style element with text in it would need a weaker policy.
        {
          test: /\.css$/,
          type: 'asset/resource',
          generator: { filename: `${KEPT_FOLDER}/[name].[contenthash][ext]` },
        },
      ],
    },
    optimization: {
      // Several entries on one page: without these two, modules and their state would exist once per entry.
      runtimeChunk: 'single',
      splitChunks: {
        chunks: 'all',
        // What a view alone needs (reading a PDF) comes with it: only what the page starts with is shared.
        cacheGroups: { defaultVendors: { test: /node_modules/, name: 'vendors', chunks: 'initial' } },
      },
      minimizer,
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTION_SOURCES, output: 'functions.json' }),
      new EnglishFunctionsPlugin(),
      new webpack.DefinePlugin({
        'process.env.ANNEXE2_VERSION': JSON.stringify(version),
        'process.env.ANNEXE2_STYLE_MARK': JSON.stringify(STYLE_MARK),
      }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'commands', 'taskpane'],
        // The development server reloads by eval and by a socket, which the policy forbids.
        templateParameters: {
          policyTag: isProduction
            ? `<meta http-equiv="Content-Security-Policy" content="${pagePolicy('cdn')}" />`
            : '',
        },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/aide/**', '**/*.svg'] } },
          { from: 'assets/aide/aide.css', to: 'aide' },
          { from: 'docs/images/guide', to: 'aide/images/guide', noErrorOnMissing: true },
          { from: 'manifest.xml', transform: manifest => withProductVersion(String(manifest), version) },
        ],
      }),
      new HelpPagesPlugin(__dirname),
      ...(isProduction ? [new ShippedPackagesPlugin()] : []),
      new ShortcutsPlugin(),
    ],
    devServer: !isServing
      ? undefined
      : {
          hot: true,
          port: 3000,
          headers: { 'Access-Control-Allow-Origin': '*' },
          server: await httpsOptions(),
          static: { directory: path.resolve(__dirname, 'dist'), publicPath: '/' },
        },
  };
  return [pane, startUpConfig(mode, devtool)];
};
