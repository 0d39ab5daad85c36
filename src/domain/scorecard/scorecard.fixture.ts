import * as v from 'valibot';
import { asDay } from '../core/day.ts';
import type { Quarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { findCatalogMeasure } from './catalog/measures.ts';
import {
  measureSchema,
  readingSchema,
  targetSchema,
  type Measure,
  type Reading,
  type Target,
} from './scorecard.ts';
import { readingId, targetId } from './scorecard-ids.ts';

/** Rows for tests, as the schemas accept them; a test says only what matters to it. */
type Made<Row> = { readonly [Field in keyof Row]?: unknown };

const written = { createdAt: '2026-11-02T10:00:00.000Z', updatedAt: '2026-11-02T10:00:00.000Z' };

export const makeMeasure = (part: Made<Measure> = {}): Measure =>
  v.parse(measureSchema, {
    id: 'calls',
    catalogId: null,
    level: 'do',
    name: 'Discovery calls held',
    formula: '',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    derived: false,
    driverIds: [],
    archivedDay: null,
    order: 0,
    ...written,
    ...part,
  });

/** A measure as it is taken from the catalog; its id is the catalog's. */
export function makeShipped(catalogId: string, derived = false): Measure {
  const shipped = findCatalogMeasure(catalogId);
  if (shipped === undefined) throw new Error(`No measure ${catalogId}`);
  const { level, name, formula, unit, direction, scope, cadence, total } = shipped;
  const counted = { level, name, formula, unit, direction, scope, cadence, total };
  return makeMeasure({ ...counted, id: catalogId, catalogId, derived });
}

export function makeReading(
  measure: Measure,
  start: string,
  value: number,
  personId: PersonId | null = null,
): Reading {
  const id = readingId(measure.id, asDay(start), personId);
  const { updatedAt } = written;
  return v.parse(readingSchema, {
    id,
    measureId: measure.id,
    personId,
    start,
    value,
    source: 'typed',
    updatedAt,
  });
}

export function makeTarget(
  measure: Measure,
  quarter: Quarter,
  value: number,
  personId: PersonId | null = null,
): Target {
  const id = targetId(measure.id, quarter, personId);
  const { updatedAt } = written;
  return v.parse(targetSchema, {
    id,
    measureId: measure.id,
    quarter,
    personId,
    value,
    upTo: null,
    updatedAt,
  });
}
