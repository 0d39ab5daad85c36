import { useCallback } from 'react';
import { anyMoment, filterMoments, type MomentFilter } from '#domain/coaching/moment-filter.ts';
import type { Moment } from '#domain/coaching/moment.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allMoments, allMomentsOf, latestMoments, type LatestMoments } from '#storage/queries/coaching.ts';
import { useQuery } from '#workbook/use-query.ts';

export interface FoundMoments {
  readonly moments: readonly Moment[];
  /** How many fit; of all, those that were not read yet included. */
  readonly fitting: number;
  readonly total: number;
}

/**
 * The moments that fit, the latest first. Without a filter only `count` are read, with one all that may fit. Undefined
 * while they are being read.
 */
export function useMoments(filter: MomentFilter, count: number): FoundMoments | undefined {
  const { about } = filter;
  const isAny = about === null && filter.kind === null && filter.topic === null && filter.words.trim() === '';
  const source = isAny ? count : (about ?? 'all');
  const read = useQuery(
    useCallback(async (db: WorkbookDatabase) => ({ source, found: await readFrom(db, source) }), [source]),
  );
  if (read === undefined) return undefined;
  // While more are being read, those that are there stay; those of another filter would be wrong.
  if (read.source !== source && !(typeof read.source === 'number' && typeof source === 'number'))
    return undefined;
  const { moments, total } = read.found;
  if (isAny) return { moments, fitting: total, total };
  const fitting = filterMoments(moments, { ...anyMoment, ...filter });
  return { moments: fitting, fitting: fitting.length, total };
}

function readFrom(
  db: WorkbookDatabase,
  source: number | MomentFilter['about'] | 'all',
): Promise<LatestMoments> {
  if (typeof source === 'number') return latestMoments(db, source);
  // The manager's own have no person to be found by.
  return source === null || source === 'all' || source === 'me' ? allMoments(db) : allMomentsOf(db, source);
}
