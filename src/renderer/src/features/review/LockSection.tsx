import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { undecided } from '#domain/reviews/open-things.ts';
import { maxCommitments } from '#domain/reviews/review.ts';
import { lockReview } from '#storage/commands/reviews.ts';
import { Notice } from '#ui/Notice.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count, longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { Draft } from './DraftScreen.tsx';
import classes from './review.module.css';

/** What is missing before the lock, what the lock does, and the lock. */
export function LockSection({ loaded: { review, rows, record, things } }: { readonly loaded: Draft }) {
  const workbook = useWorkbook();
  const today = useToday();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const open = undecided(things).length;
  const silent = record.people.filter(
    ({ sentence, decision }) => sentence.trim() === '' && decision.trim() === '',
  );
  const own = rows.commitments.filter(({ reviewId }) => reviewId === review.id).length;
  const isOver = today > record.head.last;
  const lock = async (): Promise<void> => {
    await workbook.drafts.flush();
    const locked = await lockReview(workbook, review.id);
    setAsking(false);
    toast({
      text: locked.ok
        ? 'Locked. The next quarter starts with what you carried over.'
        : refusalWords[locked.error],
    });
  };
  return (
    <>
      {!isOver && (
        <Notice tone="attention" title="The quarter still runs">
          It ends on {longDay(record.head.last)}. What happens until then will not be in a review that is
          locked now.
        </Notice>
      )}
      <ul className={classes.bullets}>
        <li>
          {open === 0 ? (
            'Every open thing is decided.'
          ) : (
            <>
              {count(open, 'open thing')} to decide.{' '}
              <TextLink to={`/review/${review.id}/carry-over`}>Decide now</TextLink>
            </>
          )}
        </li>
        <li>
          {own > maxCommitments ? (
            <>
              {count(own, 'commitment')} for the next quarter: five are the most.{' '}
              <TextLink to={`/review/${review.id}/commitments`}>Delete some</TextLink>
            </>
          ) : record.commitments.lines.length === 0 ? (
            <>
              No commitments. <TextLink to={`/review/${review.id}/commitments`}>Make one</TextLink>, or lock
              without.
            </>
          ) : (
            `${count(record.commitments.lines.length, 'commitment')} for the next quarter.`
          )}
        </li>
        <li>
          {silent.length === 0
            ? 'Something is said about each person.'
            : `Nothing is said about ${new Intl.ListFormat('en-US').format(silent.map(({ name }) => name))}.`}
        </li>
      </ul>
      <div className={classes.buttons}>
        <StepLink to={`/documents/review/${review.id}`} variant="default">
          See it as a document
        </StepLink>
        <StepLink to={`/documents/review-summary/${review.id}`} variant="default">
          Two pages for the boss
        </StepLink>
        <StepLink to={`/documents/quarter-page/${review.id}`} variant="default">
          The quarter on a page
        </StepLink>
        <Button disabled={open > 0 || own > maxCommitments} onClick={() => setAsking(true)}>
          Lock the review…
        </Button>
      </div>
      <Modal opened={asking} onClose={() => setAsking(false)} title="Lock the review">
        <p className={classes.prose}>
          It will be kept as it is now. What you decided about open things is done. Nothing can be changed,
          undone or opened again after that; a correction stands beside it, with its day and reason.
        </p>
        <div className={classes.buttons}>
          <CommandButton work={lock}>Lock it for good</CommandButton>
          <Button variant="default" onClick={() => setAsking(false)}>
            Not yet
          </Button>
        </div>
      </Modal>
    </>
  );
}
