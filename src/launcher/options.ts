export interface Options {
  /** Use the browser edition even where the desktop app could run. */
  readonly browser: boolean;
  /** Open a window; otherwise only serve. */
  readonly open: boolean;
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const help = `Manager’s Workbook

  npm start                   opens the desktop app; where its runtime can’t be had or
                              can’t run, a line says why and the browser edition opens
  npm start -- --browser      opens the browser edition: an app window of an installed
                              Chrome, Edge or Chromium, with a profile of its own
  npm start -- --no-open      only serves the browser edition, and prints its address
  npm start -- --help         prints this

The browser edition is served at http://127.0.0.1:47170, only to this computer and never
at another port: the address names the place where the browser keeps the workbooks.
Ctrl+C stops everything that was started.

WORKBOOK_CHROMIUM=<program>               the browser to use
ELECTRON_OVERRIDE_DIST_PATH=<folder>      a desktop runtime that is there already`;

export function parseOptions(args: readonly string[]): ParsedOptions {
  if (args.some((arg) => arg === '--help' || arg === '-h')) return { kind: 'help' };
  const unknown = args.find((arg) => arg !== '--browser' && arg !== '--no-open');
  if (unknown !== undefined)
    return { kind: 'wrong', message: `There is no option ${unknown}. See npm start -- --help` };
  const open = !args.includes('--no-open');
  return { kind: 'run', options: { browser: !open || args.includes('--browser'), open } };
}
