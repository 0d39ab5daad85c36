import type { Instant } from '#domain/core/day.ts';

const dayAndTime = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** `November 23, 2026 at 4:30 PM`, where the user is. */
export const momentText = (at: Instant): string => dayAndTime.format(new Date(at));

const dayOnly = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** The day that comes this many days after an instant, where the user is. */
export const dayAfter = (at: Instant, days: number): string => {
  const date = new Date(at);
  date.setDate(date.getDate() + days);
  return dayOnly.format(date);
};

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `about 340 kB`. */
export function sizeText(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = units[power] ?? 'byte';
  return `about ${new Intl.NumberFormat('en-US', {
    style: 'unit',
    unit,
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** power)}`;
}
