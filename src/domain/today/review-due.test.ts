import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import { makeCommitment, makeReview } from '../reviews/review.fixture.ts';
import { commitmentsDue, reviewDue } from './review-due.ts';

const due = (day: string, reviews: Parameters<typeof reviewDue>[2] = []) => reviewDue(asDay(day), 1, reviews);

describe('the review that is due', () => {
  it('is the quarter’s in its last two weeks, and for two weeks after it', () => {
    expect(due('2026-12-17')).toBeNull();
    expect(due('2026-12-18')?.quarter).toBe('2026-Q4');
    expect(due('2026-12-31')?.quarter).toBe('2026-Q4');
    expect(due('2027-01-13')?.quarter).toBe('2026-Q4');
    expect(due('2027-01-14')).toBeNull();
  });

  it('goes on with the draft, and is silent once it is locked', () => {
    const quarter = makeQuarter(2026, 4);
    const draft = makeReview({ quarter, fiscalStart: 1 });
    expect(due('2026-12-20', [draft])?.review).toBe(draft);
    expect(due('2026-12-20', [{ ...draft, state: 'locked' }])).toBeNull();
    expect(due('2026-12-20', [{ ...draft, state: 'locked', fiscalStart: 2 }])).not.toBeNull();
  });
});

it('commitments are due in the week before their day and after it, until they are closed', () => {
  const make = (id: string, dueDay: string | null, state = 'open') => makeCommitment({ id, dueDay, state });
  const all = [
    make('later', '2026-12-08'),
    make('week', '2026-12-07'),
    make('over', '2026-11-01'),
    make('closed', '2026-11-01', 'done'),
    make('never', null),
  ];
  expect(commitmentsDue(all, asDay('2026-12-01')).map(({ id }) => id)).toEqual(['over', 'week']);
});
