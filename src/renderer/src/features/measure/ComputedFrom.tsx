import { derivationOf, inputsOf } from '#domain/scorecard/catalog/derivations.ts';
import { findCatalogMeasure } from '#domain/scorecard/catalog/measures.ts';
import type { Measure } from '#domain/scorecard/scorecard.ts';
import { takeMeasures } from '#storage/commands/measures.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './measure.module.css';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** What a measure is computed from, and what of that is not followed. */
export function ComputedFrom({
  measure,
  measures,
}: {
  readonly measure: Measure;
  readonly measures: readonly Measure[];
}) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const catalogId = measure.catalogId ?? '';
  const followed = new Set(
    measures.filter(({ archivedDay }) => archivedDay === null).map((one) => one.catalogId),
  );
  const missing = inputsOf(catalogId).filter((id) => !followed.has(id));
  const add = async (): Promise<void> => {
    const before = workbook.history.latest;
    await takeMeasures(workbook, missing);
    sayDone('They are on the scorecard.', before);
  };
  return (
    <>
      <p className={classes.prose}>Computed from {computedFrom(catalogId)}, as far as they are read.</p>
      {missing.length > 0 && (
        <div className={classes.foot}>
          <span>
            Not on your scorecard: {list.format(missing.flatMap((id) => findCatalogMeasure(id)?.name ?? []))}.
          </span>
          <CommandButton variant="default" work={add}>
            Add what is missing
          </CommandButton>
        </div>
      )}
    </>
  );
}

function computedFrom(catalogId: string): string {
  const inputs = derivationOf(catalogId)?.inputs.map(({ name }) => name.toLowerCase());
  return inputs === undefined ? 'each person’s closed value and target' : list.format(inputs);
}
