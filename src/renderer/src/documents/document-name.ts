import type { Cover } from '#domain/documents/cover.ts';

/**
 * Title of the page while it is printed, and so the name that is proposed for the file. From a sealed workbook it tells
 * no name: file names are seen by many.
 */
export const documentName = (title: string, { name, day, sample }: Cover, isSealed: boolean): string =>
  [title, ...(isSealed ? [] : [name]), day, ...(sample ? ['sample'] : [])].join(' - ');

const longestRunning = 70;

/** The running header: whose document this is, on every page but the first. */
export function runningHeader(title: string, { name }: Cover): string {
  const short = name.length > longestRunning ? `${name.slice(0, longestRunning).trimEnd()}…` : name;
  return `${short} · ${title}`;
}

/** The note in the footer of every page. */
export const footNote = ({ sample }: Cover): string => (sample ? 'Sample: made-up data' : '');
