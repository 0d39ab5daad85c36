import { useMemo } from 'react';
import { assessmentDocument, type AssessmentDocument } from '#domain/documents/assessment-document.ts';
import type { DocumentKind, Included } from '#domain/documents/inclusion.ts';
import type { Making } from '#domain/documents/cover.ts';
import { heldDocument, type HeldDocument } from '#domain/documents/held-document.ts';
import { planDocument, type PlanDocument } from '#domain/documents/plan-document.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { heldOn } from '#storage/queries/held.ts';
import { longDay } from '#workbook/format.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { useAppVersion } from '#workbook/WorkbookContext.tsx';
import { assessmentData, planData } from './documents-data.ts';

/** Which document, and what of it. */
export interface DocumentChoice {
  readonly kind: DocumentKind;
  /** A sitting, the latest when left out, or a person; undefined for documents that there is one of. */
  readonly subject: string | undefined;
  readonly included: Included;
}

export type ShownDocument =
  | { readonly kind: 'plan'; readonly document: PlanDocument }
  | { readonly kind: 'assessment'; readonly document: AssessmentDocument }
  | { readonly kind: 'held'; readonly document: HeldDocument };

type Make = (making: Making, included: Included) => ShownDocument;

/** Reads what a document says, and gives back what makes it; null when there is nothing to show yet. */
const readers: {
  readonly [Kind in DocumentKind]: (
    subject: string | undefined,
  ) => (db: WorkbookDatabase) => Promise<Make | null>;
} = {
  plan: () => async (db) => {
    const data = await planData(db);
    if (data === null) return null;
    return (making, included) => ({ kind: 'plan', document: planDocument(data, making, included) });
  },
  assessment: (sittingId) => async (db) => {
    const data = await assessmentData(sittingId)(db);
    if (data === null) return null;
    return (making, included) => ({
      kind: 'assessment',
      document: assessmentDocument(data, making, included),
    });
  },
  held: (personId) => async (db) => {
    // Looked up: what is no id leads to nobody.
    const data = await heldOn((personId ?? '') as PersonId)(db);
    if (data === null) return null;
    return (making, included) => ({ kind: 'held', document: heldDocument(data, making, included, longDay) });
  },
};

/** A document as the workbook stands now: undefined while it loads, null when there is nothing to show yet. */
export function useDocument({ kind, subject, included }: DocumentChoice): ShownDocument | null | undefined {
  const day = useToday();
  const appVersion = useAppVersion();
  const query = useMemo(() => {
    const read = readers[kind](subject);
    return async (db: WorkbookDatabase) => ({ kind, subject, make: await read(db) });
  }, [kind, subject]);
  const found = useQuery(query);
  return useMemo(() => {
    // While another document loads, the query still holds the one before.
    if (found === undefined || found.kind !== kind || found.subject !== subject) return undefined;
    return found.make === null ? null : found.make({ day, appVersion }, included);
  }, [found, kind, subject, included, day, appVersion]);
}
