import { useMemo } from 'react';
import { assessmentDocument, type AssessmentDocument } from '#domain/documents/assessment-document.ts';
import type { Included } from '#domain/documents/inclusion.ts';
import type { Making } from '#domain/documents/cover.ts';
import { planDocument, type PlanDocument } from '#domain/documents/plan-document.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { useAppVersion } from '#workbook/WorkbookContext.tsx';
import { assessmentData, planData } from './documents-data.ts';

/** Which document, and what of it; an assessment without a sitting is the latest one. */
export type DocumentChoice =
  | { readonly kind: 'plan'; readonly included: Included }
  | {
      readonly kind: 'assessment';
      readonly sittingId: string | undefined;
      readonly included: Included;
    };

export type ShownDocument =
  | { readonly kind: 'plan'; readonly document: PlanDocument }
  | { readonly kind: 'assessment'; readonly document: AssessmentDocument };

/** A document as the workbook stands now: undefined while it loads, null when there is nothing to show yet. */
export function useDocument(choice: DocumentChoice): ShownDocument | null | undefined {
  const day = useToday();
  const appVersion = useAppVersion();
  const sittingId = choice.kind === 'assessment' ? choice.sittingId : undefined;
  const query = useMemo(
    () =>
      choice.kind === 'plan'
        ? async (db: Parameters<typeof planData>[0]) => ({ kind: 'plan', data: await planData(db) }) as const
        : async (db: Parameters<typeof planData>[0]) =>
            ({ kind: 'assessment', data: await assessmentData(sittingId)(db) }) as const,
    [choice.kind, sittingId],
  );
  const found = useQuery<Awaited<ReturnType<typeof query>>>(query);
  return useMemo(() => {
    // While another document loads, the query still holds the one before.
    if (found === undefined || found.kind !== choice.kind) return undefined;
    if (found.data === null) return null;
    const making: Making = { day, appVersion };
    return found.kind === 'plan'
      ? { kind: 'plan', document: planDocument(found.data, making, choice.included) }
      : { kind: 'assessment', document: assessmentDocument(found.data, making, choice.included) };
  }, [found, choice.kind, choice.included, day, appVersion]);
}
