import { addDays, asInstant, type Day, type Instant } from '#domain/core/day.ts';
import type { Id } from '#domain/core/fields.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';

/** How long the manager has kept the workbook. */
export const quarters = 40;
const days = 3_650;

/** The day of one of many things that are spread evenly over the years, the latest first. */
export const dayOf = (today: Day, index: number, count: number): Day =>
  addDays(today, -1 - Math.floor((index * days) / count));

export const at = (day: Day): Instant => asInstant(`${day}T15:00:00.000Z`);

/** Fits the pattern of ids, and is the same in every run. */
export const idOf = <Name extends string>(name: string): Id<Name> => `years-${name}` as Id<Name>;

/** One of a list, over and over. */
export function pick<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('There is nothing to pick from');
  return one;
}

export const skillAt = (index: number): string => pick(skillCatalog, index).skillId;
export const dimensionAt = (index: number): string => pick(roleInstrument.dimensions, index).id;

const sentences = [
  'Asked who else decides, waited, and wrote down the three names that the buyer gave.',
  'Opened with the price before anybody had asked for it.',
  'The customer said that the budget is not hers; he asked whose it is.',
  'Let four seconds pass after the objection, and got the real one.',
  'Sent the summary the same evening, with the two open points on top.',
  'Talked for eleven minutes of the first fifteen.',
  'Wants to try the question about the cost of waiting with two customers next week.',
];

/** A few plain sentences that are not the same twice. */
export const textOf = (index: number, length = 2): string =>
  [`Note ${index + 1}.`, ...Array.from({ length }, (_, more) => pick(sentences, index + more * 3))].join(' ');
