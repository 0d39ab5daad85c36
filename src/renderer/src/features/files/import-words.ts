import type { Instant } from '#domain/core/day.ts';
import type { ImportRefusal, ImportWay, Refused } from '#storage/transfer/import-file.ts';
import type { ReadStage } from '#storage/transfer/read-file.ts';

export type Way = 'new' | ImportWay;

export const wayNames: Record<Way, string> = {
  new: 'As a new workbook',
  merge: 'Merge',
  replace: 'Replace',
};

export const wayTexts: Record<Way, string> = {
  new: 'It becomes a workbook of its own beside the others. Nothing that is on this laptop is touched.',
  merge:
    'Both are put together, one by one. Where both have the same thing, the one that was changed last wins. First a backup is made, or a copy is saved where there is no folder for backups. You can undo it.',
  replace:
    'What is in the file takes the place of what is here. First a backup is made, or a copy is saved where there is no folder for backups. You can undo it.',
};

export const wayButtons: Record<Way, string> = {
  new: 'Import as a new workbook',
  merge: 'Merge into this workbook',
  replace: 'Replace this workbook',
};

const refused: Record<Refused['why'], string> = {
  'nothing here yet': 'Open a workbook first, and import the file there.',
  'another workbook': 'The file is of another workbook, so there is nothing that the two share.',
  sample: 'One of the two is the sample, which is made up and can be thrown away with one click.',
};

export const refusedText = (way: ImportWay, { why }: Refused): string =>
  `${wayNames[way]} is not offered. ${refused[why]}`;

export const stageTexts: Record<ReadStage, string> = {
  reading: 'Reading the file…',
  opening: 'Opening the seal. This takes a second or two…',
  checking: 'Checking what is in it…',
};

const megabytes = new Intl.NumberFormat('en-US', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 0,
});

export function refusalText(refusal: ImportRefusal): string {
  switch (refusal.kind) {
    case 'disk nearly full':
      return `The disk is nearly full: ${megabytes.format(refusal.free / 1024 / 1024)} are free, and an import needs 100 MB. Nothing was changed. Free some space, then try again.`;
    case 'no backup':
      return `No backup could be made first, so nothing was changed. ${refusal.why}`;
    case 'changed since':
      return 'The workbook was changed since, perhaps in another window. Nothing was imported. What you see below is up to date now; look at it once more.';
  }
}

const shortMoment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
/** `Nov 24, 2026, 9:15 AM`, where the reader is. */
export const shortMomentText = (instant: Instant): string => shortMoment.format(new Date(instant));
