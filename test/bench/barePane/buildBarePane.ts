import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

/** Builds the bare pane for production into a folder, with the same tools as the add-in. */
export function buildBarePane(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    entry: { taskpane: join(__dirname, 'barePane.tsx') },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: join(__dirname, 'taskpane.html'),
        minify: false,
      }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || !stats || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString('errors-only')));
        return;
      }
      compiler.close(() => resolve());
    });
  });
}
