import { useDeferredValue, useEffect } from 'react';
import { personReviewId } from '#domain/reviews/review-ids.ts';
import type { PersonPart } from '#domain/reviews/record.ts';
import { openPersonReview } from '#storage/commands/reviews.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { PersonFacts } from '#workbook/review/RecordPerson.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { Draft } from './DraftScreen.tsx';
import classes from './review.module.css';

/** So many fill a window. */
const few = 3;

/** Each person of the quarter: what was done and seen, and a sentence and a decision. */
export function EachPerson({ loaded: { review, record, rows } }: { readonly loaded: Draft }) {
  const workbook = useWorkbook();
  const { people } = record;
  // The page shows with those who are seen first; the others, with their fields, follow at once.
  const shown = useDeferredValue(people, people.slice(0, few));
  const opened = new Set(rows.personReviews.map(({ id }) => id));
  const missing = people.filter(({ personId }) => !opened.has(personReviewId(review.id, personId)));
  const ids = missing.map(({ personId }) => personId).join(' ');
  useEffect(() => {
    const open = async (): Promise<void> => {
      for (const { personId } of missing) await openPersonReview(workbook, review.id, personId);
    };
    // A failure is on the save sign, and tried again.
    open().catch(() => undefined);
    // The list is made anew with every change; whom it names tells whether there is something to do.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [workbook, review.id, ids]);
  if (people.length === 0) {
    return (
      <p className={classes.prose}>
        Nobody was on the team in this quarter. <TextLink to="/people">Add your team</TextLink>
      </p>
    );
  }
  return shown.map((part) => (
    <Section
      key={part.personId}
      title={part.name}
      actions={<TextLink to={`/people/${part.personId}`}>Open their page</TextLink>}
    >
      <PersonFacts part={part} />
      <PersonWords part={part} id={personReviewId(review.id, part.personId)} />
    </Section>
  ));
}

function PersonWords({ part, id }: { readonly part: PersonPart; readonly id: string }) {
  return (
    <div className={classes.fields}>
      <SavedText
        textRef={{ table: 'personReviews', id, field: 'sentence' }}
        stored={part.sentence}
        label={`${part.name} in a sentence`}
        description="What you saw them do this quarter, not what they are like."
        lines={2}
      />
      <SavedText
        textRef={{ table: 'personReviews', id, field: 'decision' }}
        stored={part.decision}
        label={`One decision for ${part.name}`}
        description="What you will do for them next quarter: coach one skill, hand a task over, leave them alone."
        lines={2}
      />
    </div>
  );
}
