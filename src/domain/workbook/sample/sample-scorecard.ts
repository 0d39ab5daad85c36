import type { Day } from '../../core/day.ts';
import { addQuarters, quarterOf, type Quarter } from '../../core/quarter.ts';
import { derivationOf } from '../../scorecard/catalog/derivations.ts';
import { findCatalogMeasure } from '../../scorecard/catalog/measures.ts';
import { periodsUpTo } from '../../scorecard/periods.ts';
import { readingId, targetId } from '../../scorecard/scorecard-ids.ts';
import type { Measure, MeasureId, Reading, Target } from '../../scorecard/scorecard.ts';
import type { PersonId } from '../../team/person.ts';
import { ago, at, sampleId } from './sample-days.ts';
import { sampleFiscalStart } from './sample-manager.ts';
import { samplePersonId, type SampleName } from './sample-people.ts';

const followed = [
  'discovery-calls',
  'conversations-observed',
  'qualified-opportunities',
  'stage-advances',
  'deals-won',
  'deals-lost',
  'win-rate',
  'revenue',
  'quota-attainment',
] as const;
type Followed = (typeof followed)[number];

export const sampleMeasureId = (name: Followed): MeasureId => sampleId<'Measure'>(`measure-${name}`);
const begun = (today: Day): Day => ago(today, 200);

/** Two activities, what they move, and what comes of it. */
export const sampleMeasures = (today: Day): readonly Measure[] =>
  followed.map((name, order): Measure => {
    const shipped = findCatalogMeasure(name);
    if (shipped === undefined) throw new Error(`No measure ${name}`);
    const isFollowed = (id: string): id is Followed => followed.some((one) => one === id);
    return {
      id: sampleMeasureId(name),
      catalogId: name,
      level: shipped.level,
      name: shipped.name,
      formula: shipped.formula,
      unit: shipped.unit,
      direction: shipped.direction,
      scope: shipped.scope,
      cadence: shipped.cadence,
      total: shipped.total,
      derived: derivationOf(name) !== undefined,
      driverIds: shipped.drivers.filter(isFollowed).map(sampleMeasureId),
      archivedDay: null,
      order,
      createdAt: at(begun(today), '15:00'),
      updatedAt: at(begun(today), '15:00'),
    };
  });

/** Those who sell, in the order in which their usual numbers stand below. */
const sellers: readonly SampleName[] = [
  'elena',
  'tom',
  'marcus',
  'priya',
  'keisha',
  'nate',
  'jared',
  'sofia',
];

/** What each of them usually comes to, and a pattern around it that is the same for all and repeats. */
const usual: Readonly<Partial<Record<Followed, readonly number[]>>> = {
  'discovery-calls': [6, 7, 4, 6, 3, 4, 5, 2],
  'conversations-observed': [0, 0, 1, 1, 1, 1, 0, 1],
  'qualified-opportunities': [4, 5, 3, 4, 2, 3, 3, 1],
  'stage-advances': [3, 4, 2, 3, 1, 2, 2, 1],
  'deals-won': [2, 3, 1, 2, 1, 1, 2, 0],
  'deals-lost': [4, 5, 4, 3, 3, 4, 4, 1],
  revenue: [92_000, 138_000, 41_000, 84_000, 33_000, 38_000, 66_000, 12_000],
};
const around = [0, 1, -1, 2, 0, -2, 1, 0, -1, 1, 0, 2, -1];

/** In the last weeks Marcus, Priya and Keisha hold more discovery calls: that was agreed with them. */
const lifted: ReadonlySet<SampleName> = new Set(['marcus', 'priya', 'keisha']);
const liftedWeeks = 9;

/** Readings in a series: half a year and more of weeks, and as many months as the CRM was asked for. */
const readings = { week: 30, month: 11, quarter: 4 } as const;

/** Weeks, and more months from the CRM, up to the last that is over. */
export function sampleReadings(today: Day): readonly Reading[] {
  return sampleMeasures(today).flatMap((measure) => {
    const levels = usual[measure.catalogId as Followed]; // taken from the list above
    if (levels === undefined) return [];
    const count = readings[measure.cadence];
    const periods = periodsUpTo(today, sampleFiscalStart, measure.cadence, count).filter(
      ({ end }) => end < today,
    );
    return sellers.flatMap((name, seller) =>
      periods.map(({ start }, index): Reading => {
        const level = levels[seller] ?? 0;
        // Each number of each person has a rhythm of its own, or the team's sum would be a wave.
        const wave =
          around[(index * (seller + 2) + seller * seller + measure.order * 5) % around.length] ?? 0;
        const isLifted =
          measure.catalogId === 'discovery-calls' &&
          lifted.has(name) &&
          index >= periods.length - liftedWeeks;
        const unit = measure.unit === 'money' ? level * 0.06 : 1;
        const value = Math.max(0, Math.round(level + wave * unit) + (isLifted ? 4 : 0));
        const personId = samplePersonId(name);
        const id = readingId(measure.id, start, personId);
        const source = measure.level === 'do' ? 'typed' : 'import';
        return {
          id,
          measureId: measure.id,
          personId,
          start,
          value,
          source,
          updatedAt: at(ago(today, 3), '16:00'),
        };
      }),
    );
  });
}

/** Targets of this quarter and the two before. */
export function sampleTargets(today: Day): readonly Target[] {
  const current = quarterOf(today, sampleFiscalStart);
  const target = (name: Followed, quarter: Quarter, personId: PersonId, value: number): Target => ({
    id: targetId(sampleMeasureId(name), quarter, personId),
    measureId: sampleMeasureId(name),
    quarter,
    personId,
    value,
    upTo: null,
    updatedAt: at(begun(today), '15:20'),
  });
  return [addQuarters(current, -2), addQuarters(current, -1), current].flatMap((quarter) =>
    sellers.flatMap((name, seller) => {
      const person = samplePersonId(name);
      const revenue = (usual.revenue?.[seller] ?? 0) * 3;
      // Marcus reaches his, as the diagnosis of him says.
      const stretch = name === 'marcus' ? -20_000 : 15_000;
      return [
        target('revenue', quarter, person, Math.round(revenue / 5000) * 5000 + stretch),
        target('discovery-calls', quarter, person, 65),
      ];
    }),
  );
}
