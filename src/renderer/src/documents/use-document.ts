import { useMemo } from 'react';
import type { DocumentKind, Included } from '#domain/documents/inclusion.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { useAppVersion } from '#workbook/WorkbookContext.tsx';
import type { Shown } from './document-type.tsx';
import { documentTypes } from './document-types.ts';

/** Which document, and what of it. */
export interface DocumentChoice {
  readonly kind: DocumentKind;
  /** A sitting, the latest when left out, a person, a quarter …; undefined for documents that there is one of. */
  readonly subject: string | undefined;
  readonly included: Included;
}

export interface ShownDocument extends Shown {
  readonly kind: DocumentKind;
}

/** A document as the workbook stands now: undefined while it loads, null when there is nothing to show yet. */
export function useDocument({ kind, subject, included }: DocumentChoice): ShownDocument | null | undefined {
  const day = useToday();
  const appVersion = useAppVersion();
  const query = useMemo(() => {
    const read = documentTypes[kind].read(subject);
    return async (db: WorkbookDatabase) => ({ kind, subject, make: await read(db) });
  }, [kind, subject]);
  const found = useQuery(query);
  return useMemo(() => {
    // While another document loads, the query still holds the one before.
    if (found === undefined || found.kind !== kind || found.subject !== subject) return undefined;
    return found.make === null ? null : { kind, ...found.make({ day, appVersion }, included) };
  }, [found, kind, subject, included, day, appVersion]);
}
