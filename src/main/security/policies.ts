import { desktopOrigin } from '#shared/origins.ts';

/** Our own pages and files, and nothing that only looks like them. */
export const isOurs = (address: string): boolean =>
  address === desktopOrigin || address.startsWith(`${desktopOrigin}/`);

/** A window goes nowhere by itself: moving between screens happens inside the page. */
export const mayNavigate = (address: string): boolean =>
  address === `${desktopOrigin}/` || address.startsWith(`${desktopOrigin}/#`);

/** What a window may load. Everything else is cancelled, whoever asks (Electron itself has fetched dictionaries). */
export const mayRequest = (address: string): boolean =>
  isOurs(address) ||
  address.startsWith(`blob:${desktopOrigin}/`) ||
  address.startsWith('data:') ||
  address.startsWith('devtools://');

/** Routes of documents. Letters, digits and a few separators: no address of another place can be written with them. */
const printRoute = /^\/print\/[a-z0-9/-]{1,200}$/;
export const isPrintRoute = (route: string): boolean => printRoute.test(route);
