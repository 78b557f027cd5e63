/**
 * Builds the site of the demo page into build/site/<mode>/: the page itself, and beside it the
 * product's own build of the pane, unmodified, with office.js from this machine.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const product = require('./webpack.config.js');

module.exports = (_env = {}, argv = {}) => {
  const site = path.join(__dirname, 'build', 'site', argv.mode === 'development' ? 'development' : 'production');
  const cache = (name) => ({ type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache', 'webpack'), name: `${name}-${argv.mode ?? 'production'}`, buildDependencies: { config: [__filename, path.join(__dirname, 'webpack.config.js')] } });
  const { devServer: _unused, ...pane } = product({ officejs: 'local' }, argv);
  const base = product.parts.common(argv);
  return [
    { ...pane, cache: cache('pane'), output: { ...pane.output, path: path.join(site, 'pane') } },
    {
      ...base,
      name: 'page',
      cache: cache('page'),
      entry: { page: path.join(__dirname, 'host/page/main.tsx') },
      output: { ...base.output, path: path.join(site, 'page'), clean: true },
      plugins: [
        new HtmlPlugin({ template: path.join(__dirname, 'host/page/index.html'), filename: 'index.html', scriptLoading: 'defer' }),
        new CopyPlugin({
          patterns: [
            { from: path.join(__dirname, 'host/page/page.css'), to: 'page.css' },
            { from: path.join(__dirname, 'samples/*.xlsx'), to: 'samples/[name][ext]' },
          ],
        }),
      ],
    },
  ];
};
