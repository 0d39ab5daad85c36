import { verifyParts } from '#domain/reviews/snapshot.ts';
import { hashNow } from '#storage/commands/reviews.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { count, longDay, quarterName } from '#workbook/format.ts';
import { fingerprintText } from '#workbook/review/fingerprint-text.ts';
import { RecordMyself } from '#workbook/review/RecordMyself.tsx';
import { RecordNumbers } from '#workbook/review/RecordNumbers.tsx';
import { RecordPerson } from '#workbook/review/RecordPerson.tsx';
import {
  RecordCarryOver,
  RecordClosing,
  RecordCommitments,
  RecordHabits,
} from '#workbook/review/RecordRest.tsx';
import { RecordTeam } from '#workbook/review/RecordTeam.tsx';
import type { LoadedReview } from '#workbook/review/use-review.ts';
import { Addenda } from './Addenda.tsx';
import { CommitmentStates } from './CommitmentStates.tsx';
import classes from './review.module.css';

type Locked = LoadedReview & { readonly kind: 'locked' };

/** A locked review, as it was. */
export function LockedScreen({ loaded }: { readonly loaded: Locked }) {
  const { review, record, erased, parts, addenda } = loaded;
  const name = quarterName(review.quarter, review.fiscalStart);
  const isWhole =
    review.fingerprint !== null && verifyParts(parts, review.fingerprint, hashNow) === 'matches';
  return (
    <Page
      title={`Review of ${name}`}
      lead={`Locked by ${review.lockedBy}${review.lockedDay === null ? '' : ` on ${longDay(review.lockedDay)}`}. It stays as it is.`}
      back={<TextLink to="/review">Back to the reviews</TextLink>}
      actions={
        <div className={classes.buttons}>
          <StepLink to={`/documents/review/${review.id}`}>Print or save it</StepLink>
          <StepLink to={`/documents/review-summary/${review.id}`} variant="default">
            Two pages for the boss
          </StepLink>
          <StepLink to={`/documents/quarter-page/${review.id}`} variant="default">
            The quarter on a page
          </StepLink>
        </div>
      }
    >
      {(!isWhole || record === null) && (
        <Notice tone="attention" title="It was changed after it was locked">
          Its content no longer has its fingerprint: the file or the disk was damaged, or somebody changed it
          outside of the app. A backup from before holds it as it was.
        </Notice>
      )}
      <Addenda reviewId={review.id} addenda={addenda} />
      <CommitmentStates reviewId={review.id} />
      {record !== null && (
        <>
          <Section title="The numbers">
            <RecordNumbers part={record.numbers} />
          </Section>
          <Section title="Myself">
            <RecordMyself part={record.myself} />
          </Section>
          <Section title="The team">
            <RecordTeam part={record.team} people={record.people} />
          </Section>
          <Section title="Each person">
            {record.people.map((person) => (
              <Section key={person.personId} order={3} title={person.name}>
                <RecordPerson part={person} />
              </Section>
            ))}
            {erased > 0 && (
              <p className={classes.soft}>
                {count(erased, 'person was', 'people were')} erased from this review since.
              </p>
            )}
            {record.people.length === 0 && erased === 0 && (
              <p className={classes.prose}>Nobody was on the team.</p>
            )}
          </Section>
          <Section title="Keep, stop, start">
            <RecordHabits part={record.habits} />
          </Section>
          <Section title="Back to closing" note="Yours: it stands in no summary for your boss.">
            <RecordClosing part={record.closing} />
          </Section>
          <Section title="What was open">
            <RecordCarryOver part={record.carryOver} withPeople />
          </Section>
          <Section title="Commitments">
            <RecordCommitments part={record.commitments} />
          </Section>
        </>
      )}
      <Section
        title="Fingerprint"
        note="Printed on its last page. With it one can tell that a printed review is this one."
      >
        <p className={classes.fingerprint}>{fingerprintText(review.fingerprint ?? '')}</p>
      </Section>
    </Page>
  );
}
