import type { Day } from '#domain/core/day.ts';

/** The name proposed for an empty form. From a sealed workbook it tells no name: file names are seen by many. */
export const formName = (personName: string, day: Day, isSealed: boolean): string =>
  ['Rating form', ...(isSealed ? [] : [personName.trim()]), day].join(' - ');
