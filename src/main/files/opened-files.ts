import { isAbsolute, resolve } from 'node:path';

/** Most files that wait to be looked at; more come of selecting a whole folder by mistake. */
const most = 10;

const isWorkbookFile = (path: string): boolean => /\.workbook(?:\.age)?$/i.test(path);

/** The workbook files that a command line names, as the system does when one is opened with a double click. */
export const filesIn = (commandLine: readonly string[], folder: string): readonly string[] =>
  commandLine
    // The first is the program itself.
    .slice(1)
    .filter((word) => !word.startsWith('-') && isWorkbookFile(word))
    .map((path) => (isAbsolute(path) ? path : resolve(folder, path)));

/** Files with which the app was opened, until the page takes them. Their paths stay here. */
export class OpenedFiles {
  readonly #paths: string[] = [];

  /** Whether there is something new to take. */
  add(paths: readonly string[]): boolean {
    const wanted = paths.filter(isWorkbookFile).slice(0, most - this.#paths.length);
    this.#paths.push(...wanted);
    return wanted.length > 0;
  }

  take(): string | undefined {
    return this.#paths.shift();
  }
}
