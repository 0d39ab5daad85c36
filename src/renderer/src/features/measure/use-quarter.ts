import { quarterOf, type FiscalStart, type Quarter } from '#domain/core/quarter.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';

/** The quarter that is looked at: the one that was chosen, or today's. */
export function useQuarter(chosen: Quarter | null): {
  readonly quarter: Quarter;
  readonly fiscalStart: FiscalStart;
} {
  const today = useToday();
  const fiscalStart = useQuery(profileOf)?.fiscalStart ?? 1;
  return { quarter: chosen ?? quarterOf(today, fiscalStart), fiscalStart };
}
