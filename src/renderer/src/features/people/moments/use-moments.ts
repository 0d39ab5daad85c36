import { useCallback, useEffect, useRef } from 'react';
import { anyMoment, filterMoments, type MomentFilter } from '#domain/coaching/moment-filter.ts';
import type { Moment } from '#domain/coaching/moment.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allMoments, allMomentsOf, latestMoments, type LatestMoments } from '#storage/queries/coaching.ts';
import { useQuery } from '#workbook/use-query.ts';

export interface FoundMoments {
  readonly moments: readonly Moment[];
  /** How many fit; of all, those that were not read yet included. */
  readonly fitting: number;
  readonly total: number;
}

/** So many rows are read again at every change, but not at every pause in typing. */
const readWhileTyping = 1_000;

/**
 * The moments that fit, the latest first. Without a filter only `count` are read, with one all that may fit. Undefined
 * while they are being read. While one of many is being written, the others stay as they are.
 */
export function useMoments(
  filter: MomentFilter,
  count: number,
  isWriting: boolean,
): FoundMoments | undefined {
  const { about } = filter;
  const isAny = about === null && filter.kind === null && filter.topic === null && filter.words.trim() === '';
  const source = isAny ? count : (about ?? 'all');
  const latest = useRef<Read>(null);
  const read = useQuery(
    useCallback(
      async (db: WorkbookDatabase): Promise<Read> => {
        const { current } = latest;
        if (isWriting && current?.source === source && current.found.moments.length > readWhileTyping)
          return current;
        return { source, found: await readFrom(db, source) };
      },
      [source, isWriting],
    ),
  );
  useEffect(() => {
    latest.current = read ?? null;
  }, [read]);
  if (read === undefined) return undefined;
  // While more are being read, those that are there stay; those of another filter would be wrong.
  if (read.source !== source && !(typeof read.source === 'number' && typeof source === 'number'))
    return undefined;
  const { moments, total } = read.found;
  if (isAny) return { moments, fitting: total, total };
  const fitting = filterMoments(moments, { ...anyMoment, ...filter });
  return { moments: fitting, fitting: fitting.length, total };
}

type Source = number | PersonId | 'me' | 'all';

interface Read {
  readonly source: Source;
  readonly found: LatestMoments;
}

function readFrom(db: WorkbookDatabase, source: Source): Promise<LatestMoments> {
  if (typeof source === 'number') return latestMoments(db, source);
  // The manager's own have no person to be found by.
  return source === 'all' || source === 'me' ? allMoments(db) : allMomentsOf(db, source);
}
