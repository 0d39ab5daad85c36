import { useState } from 'react';
import { Textarea } from '@mantine/core';
import { needsReason, undecided, type OpenThing } from '#domain/reviews/open-things.ts';
import type { CarryOver as CarryOverRow, ReviewId } from '#domain/reviews/review.ts';
import { decideCarryOver } from '#storage/commands/commitments.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Section } from '#ui/Section.tsx';
import { count } from '#workbook/format.ts';
import { carriedWords } from '#workbook/review/RecordRest.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { Draft } from './DraftScreen.tsx';
import classes from './review.module.css';

type Decision = NonNullable<CarryOverRow['decision']>;

const options: readonly { readonly value: Decision; readonly label: string }[] = [
  { value: 'carry', label: 'Carry over' },
  { value: 'done', label: 'Done' },
  { value: 'dropped', label: 'Drop' },
  { value: 'handed over', label: 'Hand over' },
];

const kinds: Record<OpenThing['kind'], string> = {
  action: 'Action',
  goal: 'Focus area',
  commitment: 'Commitment',
  priority: 'Team priority',
};

/** Every open thing, to be decided. */
export function CarryOver({ loaded: { review, things, record } }: { readonly loaded: Draft }) {
  const names = new Map(record.people.map(({ personId, name }) => [personId, name]));
  const open = undecided(things).length;
  if (things.length === 0) {
    return (
      <p className={classes.prose}>Nothing is open: no actions, focus areas, priorities or commitments.</p>
    );
  }
  const groups = [...new Set(things.map(({ personId }) => personId))];
  return (
    <>
      <p role="status" className={classes.prose}>
        {open === 0
          ? 'Everything is decided.'
          : `${count(open, 'thing')} still to decide, of ${things.length}.`}
      </p>
      {groups.map((personId) => (
        <Section
          key={personId ?? 'mine'}
          title={personId === null ? 'Yours and the team’s' : (names.get(personId) ?? 'Somebody who left')}
        >
          <ul className={classes.list}>
            {things
              .filter((thing) => thing.personId === personId)
              .map((thing) => (
                <Decide key={thing.id} thing={thing} reviewId={review.id} />
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Decide({ thing, reviewId }: { readonly thing: OpenThing; readonly reviewId: ReviewId }) {
  const workbook = useWorkbook();
  const change = useSetting();
  const [reason, setReason] = useState(thing.reason);
  const [decision, setShown] = useShownValue(thing.decision);
  const decide = (chosen: Decision, why: string): void => {
    setShown(chosen);
    change(decideCarryOver(workbook, reviewId, thing.id, chosen, why));
  };
  const { carriedBefore } = thing;
  return (
    <li className={classes.thing}>
      <p className={classes.thingName}>
        <span className={classes.soft}>{kinds[thing.kind]}:</span> {thing.name}
        {carriedBefore > 0 && (
          <strong className={classes.attention}>
            {carriedBefore === 1 ? ' Carried over once already.' : carriedWords(carriedBefore)}
          </strong>
        )}
      </p>
      <ChoiceRow
        label="What becomes of it?"
        labelHidden
        about={thing.name}
        options={options}
        value={decision}
        onChoose={(value) => decide(value, reason)}
      />
      {decision === 'carry' && thing.goalEnds && (
        <p role="alert" className={classes.attention}>
          Its focus area ends, so no plan would have it. Decide otherwise, or carry the focus area over.
        </p>
      )}
      {decision !== null && needsReason(decision) && (
        <Textarea
          label={decision === 'handed over' ? 'To whom, and why' : 'Why'}
          autosize
          minRows={1}
          maxLength={2000}
          value={reason}
          error={reason.trim() === '' ? 'A short reason is needed.' : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          onBlur={() => {
            if (reason !== thing.reason) decide(decision, reason);
          }}
        />
      )}
    </li>
  );
}
