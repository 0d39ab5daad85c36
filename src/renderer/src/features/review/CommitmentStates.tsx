import { useCallback } from 'react';
import type { Commitment, ReviewId } from '#domain/reviews/review.ts';
import { closeCommitment, reopenCommitment } from '#storage/commands/commitments.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './review.module.css';

const words: Record<Commitment['state'], string> = {
  open: 'open',
  done: 'done',
  dropped: 'dropped',
  'handed over': 'handed over',
  carried: 'carried over',
};

/** What became of the commitments since: the review keeps what was promised, this tells what was kept. */
export function CommitmentStates({ reviewId }: { readonly reviewId: ReviewId }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const own = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => {
        const rows = await db.rows('commitments').where('reviewId').equals(reviewId).sortBy('order');
        return rows.filter(({ text }) => text.trim() !== '');
      },
      [reviewId],
    ),
  );
  const box = useRowFocus<HTMLUListElement>((own ?? []).map(({ id }) => id));
  if (own === undefined || own.length === 0) return null;
  const finish = (commitment: Commitment) => async (): Promise<void> => {
    const before = workbook.history.latest;
    const closed = await closeCommitment(workbook, commitment.id, 'done', '');
    if (closed.ok) sayDone('Kept.', before);
    else toast({ text: refusalWords[closed.error] });
  };
  const reopen = (commitment: Commitment) => async (): Promise<void> => {
    const before = workbook.history.latest;
    const reopened = await reopenCommitment(workbook, commitment.id);
    if (reopened.ok) sayDone('It is open again.', before);
    else toast({ text: refusalWords[reopened.error] });
  };
  return (
    <Section title="What became of the commitments" note="This moves on; the review below does not.">
      <ul ref={box} className={classes.list}>
        {own.map((commitment) => (
          <li key={commitment.id} data-row={commitment.id} className={classes.row}>
            <span className={classes.grow}>
              {commitment.text}{' '}
              <span className={classes.soft}>
                {words[commitment.state]}
                {commitment.closedDay !== null && ` on ${longDay(commitment.closedDay)}`}
                {commitment.reason.trim() !== '' && `: ${commitment.reason}`}
              </span>
            </span>
            {commitment.state === 'open' && (
              <CommandButton
                size="compact-sm"
                variant="default"
                aria-label={`Kept: ${commitment.text}`}
                work={finish(commitment)}
              >
                Kept
              </CommandButton>
            )}
            {commitment.state === 'done' && (
              <CommandButton
                size="compact-sm"
                variant="default"
                aria-label={`Open again: ${commitment.text}`}
                work={reopen(commitment)}
              >
                Open again
              </CommandButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
