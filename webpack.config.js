/**
 * Builds the task pane into dist/.
 *
 *   --env officejs=cdn       office.js from Microsoft's content network (default)
 *   --env officejs=21vianet  from the network of 21Vianet, which serves Office in China
 *   --env officejs=local     copied from the installed package into dist/, for networks without internet
 *   --env url=https://…/     the address that the add-in will be served from, written into dist/manifest.xml
 *   --env https              serve over https (Excel loads add-ins only so); a self-signed certificate is made
 *
 * The parts that the demo page's build shares are exported as `parts`.
 */
const fs = require('node:fs');
const path = require('node:path');
const { URL } = require('node:url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const OFFICE_CDNS = {
  cdn: 'https://appsforoffice.microsoft.com',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn',
};
const OFFICE_SCRIPTS = {
  cdn: `${OFFICE_CDNS.cdn}/lib/1/hosted/office.js`,
  '21vianet': `${OFFICE_CDNS['21vianet']}/appsforoffice/lib/1/hosted/office.js`,
  local: 'office-js/office.js',
};
/** Address in manifest.xml, for development. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Where office.js comes from; a wrong option ends the build with a clear line. */
function officeSource(env = {}) {
  const source = env.officejs ?? 'cdn';
  if (!Object.hasOwn(OFFICE_SCRIPTS, source)) {
    throw new Error(`--env officejs=${source} is not known; choose one of ${Object.keys(OFFICE_SCRIPTS).join(', ')}.`);
  }
  return source;
}

/**
 * Only our own files and office.js may run, and nothing may be sent anywhere else. Styles are made
 * by Fluent UI at run time, hence 'unsafe-inline' for them (not for scripts).
 */
function contentSecurityPolicy(source) {
  const scripts = ["'self'", ...(source === 'local' ? [] : [OFFICE_CDNS[source]])];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The files of office.js that Excel asks for: the loader, Excel's own code for each platform, texts of all languages. */
function officeFiles() {
  const dist = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const isNeeded = (name) => /^(?:office|o15apptofilemappingtable|excel[a-z0-9.-]*)\.js$/.test(name) && !name.endsWith('.debug.js');
  return fs
    .readdirSync(dist, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isFile()) return isNeeded(entry.name) ? [entry.name] : [];
      const texts = path.join(entry.name, 'office_strings.js');
      return fs.existsSync(path.join(dist, texts)) ? [texts] : [];
    })
    .map((name) => ({ from: path.join(dist, name), to: path.join('office-js', name), info: { minimized: true } }));
}

/** The address that the add-in is served from, with the slash at its end. */
function servedFrom(env = {}) {
  if (env.url === undefined) return DEVELOPMENT_URL;
  const url = new URL(String(env.url));
  if (url.protocol !== 'https:') throw new Error(`--env url=${env.url}: Excel loads add-ins only from https addresses.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What every build of the project has in common. */
function common(argv = {}) {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
        // Our modules do nothing on import but for the entry, so what an index re-exports is not dragged along.
        { test: /\.tsx?$/, include: path.join(__dirname, 'src'), exclude: path.join(__dirname, 'src/taskpane/index.tsx'), sideEffects: false },
      ],
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      publicPath: 'auto',
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The pane's page; `chunks` are the entries that run in it. */
function panePage(source, options = {}) {
  return new HtmlPlugin({
    template: path.join(__dirname, 'src/taskpane/taskpane.html'),
    filename: 'taskpane.html',
    chunks: ['taskpane'],
    scriptLoading: 'defer',
    inject: 'head',
    officeScript: OFFICE_SCRIPTS[source],
    contentSecurityPolicy: contentSecurityPolicy(source),
    ...options,
  });
}

/** Icons, manifest and, where it is to be served by ourselves, office.js. */
function paneFiles(source, env = {}) {
  const url = servedFrom(env);
  return new CopyPlugin({
    patterns: [
      { from: path.join(__dirname, 'assets/*.png'), to: 'assets/[name][ext]' },
      {
        from: path.join(__dirname, 'manifest.xml'),
        to: 'manifest.xml',
        transform: (content) => content.toString('utf8').replaceAll(DEVELOPMENT_URL, url),
      },
      ...(source === 'local' ? officeFiles() : []),
    ],
  });
}

module.exports = (env = {}, argv = {}) => {
  const source = officeSource(env);
  const base = common(argv);
  return {
    ...base,
    name: 'taskpane',
    entry: { taskpane: path.join(__dirname, 'src/taskpane/index.tsx') },
    output: { ...base.output, clean: true },
    plugins: [panePage(source), paneFiles(source, env)],
    devServer: {
      port: 3000,
      server: env.https ? 'https' : 'http',
      headers: { 'Access-Control-Allow-Origin': '*' },
      client: { overlay: false },
      static: false,
    },
  };
};

module.exports.parts = { common, contentSecurityPolicy, officeFiles, officeSource, paneFiles, panePage, servedFrom, OFFICE_SCRIPTS, DEVELOPMENT_URL };
