import type { Measure } from '#domain/scorecard/scorecard.ts';
import { followMeasure } from '#storage/commands/measures.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './measure.module.css';

/** Measures that are followed no longer. Their readings stay. */
export function PutAway({ measures }: { readonly measures: readonly Measure[] }) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const away = measures.filter(({ archivedDay }) => archivedDay !== null);
  const box = useRowFocus<HTMLUListElement>(away.map(({ id }) => id));
  if (away.length === 0) return null;
  const follow = (measure: Measure) => async (): Promise<void> => {
    const before = workbook.history.latest;
    await followMeasure(workbook, measure.id);
    sayDone('It is on the scorecard again.', before);
  };
  return (
    <Section title="Put away" note="Followed no longer. Everything that was read stays.">
      <ul ref={box} className={classes.list}>
        {away.map((measure) => (
          <li key={measure.id} data-row={measure.id} className={classes.awayRow}>
            <span>
              <TextLink to={`/measure/m/${measure.id}`}>
                {measure.name.trim() || 'A measure without a name'}
              </TextLink>{' '}
              <span className={classes.soft}>
                {measure.archivedDay !== null && `since ${longDay(measure.archivedDay)}`}
              </span>
            </span>
            <CommandButton
              size="compact-sm"
              variant="default"
              aria-label={`Follow again: ${measure.name}`}
              work={follow(measure)}
            >
              Follow again
            </CommandButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
