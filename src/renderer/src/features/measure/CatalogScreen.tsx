import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { inputsOf, isDerived } from '#domain/scorecard/catalog/derivations.ts';
import { findCatalogMeasure, measureCatalog } from '#domain/scorecard/catalog/measures.ts';
import type { CatalogMeasure, MeasureLevel } from '#domain/scorecard/measure.ts';
import { levelWords } from '#domain/scorecard/story.ts';
import { addMeasure, takeMeasures } from '#storage/commands/measures.ts';
import { allMeasures } from '#storage/queries/scorecard.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { unitWords } from '#workbook/value-text.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { cadenceWords } from '#workbook/measure-text.ts';
import classes from './measure.module.css';

const levels = ['do', 'move', 'get'] as const;

/** What ships, to take; and a place to begin one of one's own. */
export function CatalogScreen() {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const followed = useQuery(allMeasures);
  if (followed === undefined) return <Loading what="the catalog" />;
  const taken = new Set(
    followed.flatMap(({ catalogId, archivedDay }) => (archivedDay === null ? [catalogId] : [])),
  );
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const take = async (): Promise<void> => {
    const result = await takeMeasures(workbook, [...chosen]);
    if (!result.ok) return toast({ text: refusalWords[result.error] });
    navigate('/measure');
    sayDone(`${count(result.value.length, 'measure')} on the scorecard.`);
  };
  const addOwn = (level: MeasureLevel) => async (): Promise<void> => {
    const added = await addMeasure(workbook, level);
    if (added.ok) navigate(`/measure/m/${added.value}`);
    else toast({ text: refusalWords[added.error] });
  };
  return (
    <Page
      title="Choose measures"
      lead="Five to eight are enough. Begin with two activities, two of what they move, and one result."
      back={<TextLink to="/measure">Back to the scorecard</TextLink>}
    >
      {levels.map((level) => (
        <Section
          key={level}
          title={levelWords[level]}
          actions={
            <CommandButton variant="default" size="compact-sm" work={addOwn(level)}>
              Add one of your own
            </CommandButton>
          }
        >
          <ul className={classes.list}>
            {measureCatalog
              .filter((measure) => measure.level === level)
              .map((measure) => (
                <Shipped
                  key={measure.id}
                  measure={measure}
                  isTaken={taken.has(measure.id)}
                  isChosen={chosen.has(measure.id)}
                  onChoose={(isChosen) => choose(measure.id, isChosen)}
                />
              ))}
          </ul>
        </Section>
      ))}
      <div className={classes.sticky}>
        <CommandButton work={take} disabled={chosen.size === 0}>
          {chosen.size === 0
            ? 'Choose at least one'
            : `Put ${count(chosen.size, 'measure')} on the scorecard`}
        </CommandButton>
      </div>
    </Page>
  );
}

function howItIsRead({ id, unit, cadence, scope }: CatalogMeasure): string {
  const whose = scope === 'person' ? 'for each person' : 'for the team';
  if (!isDerived(id)) return `In ${unitWords[unit]}, read ${cadenceWords[cadence]} ${whose}.`;
  const inputs = inputsOf(id).flatMap((input) => findCatalogMeasure(input)?.name.toLowerCase() ?? []);
  return `Computed ${whose} from ${new Intl.ListFormat('en-US').format(inputs)}, which come along with it.`;
}

interface ShippedProps {
  readonly measure: CatalogMeasure;
  readonly isTaken: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Shipped({ measure, isTaken, isChosen, onChoose }: ShippedProps) {
  return (
    <li className={classes.shipped}>
      <Checkbox
        label={measure.name}
        description={`${measure.formula} ${howItIsRead(measure)}`}
        checked={isTaken || isChosen}
        disabled={isTaken}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <details className={classes.more}>
        <summary>
          Who moves it, and how it is misused<span className={classes.hidden}>: {measure.name}</span>
        </summary>
        <p>{measure.movedBy}</p>
        <p>{measure.misuse}</p>
      </details>
      {isTaken && <p className={classes.soft}>On the scorecard already.</p>}
    </li>
  );
}
