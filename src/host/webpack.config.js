const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

const root = path.resolve(__dirname, '../..');

/**
 * The page that stands for Excel. Never minified: the spreadsheet engine takes 13 s to bundle as it is, 95 s
 * minified, and the page is only ever served from this machine. Cached, so that a second build takes a few seconds.
 */
module.exports = {
  mode: 'development',
  devtool: false,
  entry: {
    main: path.join(__dirname, 'page/main.ts'),
    serviceWorker: path.join(__dirname, 'page/serviceWorker.ts'),
  },
  output: { path: path.join(root, 'dist-host'), filename: '[name].js', publicPath: '/host/', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
      {
        test: /node_modules[\\/]@univerjs[\\/](?:sheets-formula-ui|sheets-ui)[\\/]lib[\\/]es[\\/]index\.js$/,
        use: path.join(__dirname, 'frenchUniver.cjs'),
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  performance: { hints: false },
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, '.cache/host'),
    buildDependencies: { config: [__filename, path.join(__dirname, 'frenchUniver.cjs')] },
  },
  plugins: [new CopyPlugin({ patterns: [{ from: path.join(__dirname, 'page/index.html') }] })],
};
