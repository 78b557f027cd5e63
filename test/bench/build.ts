import { createRequire } from 'node:module';
import webpack, { type Configuration } from 'webpack';

/** What `webpack.config.js` exports. */
interface PaneConfiguration {
  (env: object, argv: { readonly mode: string }): Configuration;
  readonly parts: { readonly common: (argv: { readonly mode: string }) => Configuration };
}

export const paneConfiguration = createRequire(__filename)('../../webpack.config.js') as PaneConfiguration;

/** Builds, and names the scripts that an entry starts with. Rejects where the build fails. */
export function build(configuration: Configuration, entry: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString('errors-only') ?? 'no build'));
        return;
      }
      const assets = stats.toJson({ all: false, entrypoints: true }).entrypoints?.[entry]?.assets ?? [];
      resolve(assets.map((asset) => asset.name).filter((name) => name.endsWith('.js')));
    });
  });
}
