const { readdirSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');

/** The address written in the sources; a build for another server replaces it. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** The files of the custom functions: each topic has its own, named …Functions.ts. */
const FUNCTION_SOURCES = readdirSync(path.join(__dirname, 'src/functions'))
  .filter(name => name.endsWith('Functions.ts'))
  .sort()
  .map(name => `./src/functions/${name}`);

/** Replaces the development address in the metadata of the custom functions, which come from code comments. */
class FunctionsBasePlugin {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsBasePlugin', compilation => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'FunctionsBasePlugin', stage }, () => {
        compilation.updateAsset('functions.json', source => {
          const text = source.source().toString().replaceAll(DEVELOPMENT_BASE, this.base);
          return new webpack.sources.RawSource(text);
        });
      });
    });
  }
}

/** An https address that ends with a slash: Excel loads an add-in from nothing else, and paths are added to it. */
function checkedBase(base) {
  if (new URL(base).protocol !== 'https:')
    throw new Error(`--env base=${base} : une adresse https:// est attendue.`);
  return base.endsWith('/') ? base : `${base}/`;
}

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

module.exports = async (env, { mode = 'production' } = {}) => {
  const isProduction = mode === 'production';
  // Asking for certificates may install some: only when a server is really started.
  const isServing = env?.WEBPACK_SERVE === true;
  const base = checkedBase(env?.base ?? DEVELOPMENT_BASE);
  return {
    mode,
    devtool: isProduction ? false : 'source-map',
    entry: {
      // One page holds all three: with a shared runtime, the functions, the ribbon and the pane live together.
      functions: FUNCTION_SOURCES,
      commands: './src/commands/commands.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    optimization: {
      // Several entries on one page: without these two, modules and their state would exist once per entry.
      runtimeChunk: 'single',
      splitChunks: {
        chunks: 'all',
        cacheGroups: { defaultVendors: { test: /node_modules/, name: 'vendors' } },
      },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTION_SOURCES, output: 'functions.json' }),
      new FunctionsBasePlugin(base),
      new webpack.DefinePlugin({ 'process.env.ANNEXE2_VERSION': JSON.stringify(version) }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'commands', 'taskpane'],
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/aide/**', '**/*.svg'] } },
          { from: 'assets/aide', to: 'aide' },
          {
            from: 'manifest.xml',
            transform: content => content.toString().replaceAll(DEVELOPMENT_BASE, base),
          },
        ],
      }),
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
};
