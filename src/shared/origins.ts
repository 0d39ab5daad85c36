/**
 * Where the renderer lives. Frozen: the origin names the database, so changing one would orphan everybody's data.
 */
export const desktopScheme = 'app';
export const desktopOrigin = 'app://workbook';
export const browserHost = '127.0.0.1';
export const browserPort = 47_170;
export const browserOrigin = 'http://127.0.0.1:47170';
