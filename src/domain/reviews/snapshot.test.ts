import { describe, expect, it } from 'vitest';
import { gatherRecord } from './gather-record.ts';
import type { ReviewRecord } from './record.ts';
import { partLimit, type ReviewPart } from './review.ts';
import {
  fixtureHash as hash,
  makeCommitment,
  makeReview,
  rowsWithReview,
  testDay,
} from './review.fixture.ts';
import { fingerprintOf, partsOfRecord, recordOfParts, verifyParts } from './snapshot.ts';

const review = makeReview();
const sample = rowsWithReview(review);
const [first, second] = sample.people;
const record: ReviewRecord = gatherRecord(
  {
    ...sample,
    people: sample.people.map((person) =>
      person.id === first?.id ? { ...person, startDay: testDay, leftDay: testDay } : person,
    ),
    commitments: [first?.id, null, second?.id].map((ownerId, order) =>
      makeCommitment({
        id: `promise-${order}`,
        reviewId: review.id,
        text: `Promise ${order}`,
        ownerId,
        order,
      }),
    ),
    priorities: sample.priorities.map((priority, order) => ({
      ...priority,
      state: 'open' as const,
      title: `Priority ${order}`,
      personIds: order === 0 && first !== undefined ? [first.id] : [],
    })),
  },
  review,
  testDay,
);
const lock = (of: ReviewRecord): readonly ReviewPart[] =>
  partsOfRecord(of, hash).map((part) => ({
    ...part,
    id: `part-${part.position}` as ReviewPart['id'], // fits the pattern of ids
    reviewId: review.id,
    erased: false,
    updatedAt: review.updatedAt,
  }));
const parts = lock(record);
const fingerprint = fingerprintOf(parts, hash);

describe('a locked record', () => {
  it('comes back as it was, whatever is in it', () => {
    expect(record.people.length).toBeGreaterThan(3);
    expect(recordOfParts(parts)).toEqual({ record, erased: 0 });
    expect(recordOfParts(parts.toReversed())).toEqual({ record, erased: 0 });
  });

  it('comes back whole where a part is longer than fits into one, and no character is cut in half', () => {
    const long = { ...record, habits: { keep: '😀'.repeat(partLimit), stop: '', start: 'x' } };
    const cut = lock(long);
    expect(cut.filter(({ text }) => text.length > partLimit || !text.isWellFormed())).toEqual([]);
    expect(recordOfParts(cut)?.record).toEqual(long);
  });

  it('is not read where a part is missing or damaged', () => {
    expect(recordOfParts(parts.filter(({ kind }) => kind !== 'numbers'))).toBeNull();
    expect(recordOfParts(parts.map((part) => ({ ...part, text: part.text.slice(1) })))).toBeNull();
  });

  it('is verified by its fingerprint, and a single changed letter is noticed', () => {
    expect(verifyParts(parts, fingerprint, hash)).toBe('matches');
    expect(verifyParts(parts, '0'.repeat(64), hash)).toBe('another review');
    for (const changed of parts) {
      const spoiled = parts.map((part) => (part === changed ? { ...part, text: `${part.text} ` } : part));
      expect(verifyParts(spoiled, fingerprint, hash)).toBe('changed');
      const rehashed = spoiled.map((part) => ({ ...part, hash: hash(part.text) }));
      expect(verifyParts(rehashed, fingerprint, hash)).toBe('another review');
    }
  });

  it('can still be verified after a person was erased, and nothing of them is left in it', () => {
    const person = record.people.find(({ personId }) => personId === first?.id);
    const without = parts.map((part) =>
      part.personId === person?.personId ? { ...part, personId: null, text: '', erased: true } : part,
    );
    expect(verifyParts(without, fingerprint, hash)).toBe('matches');
    const read = recordOfParts(without);
    expect(read?.erased).toBe(1);
    expect(read?.record.people).toEqual(record.people.filter((one) => one !== person));
    expect(read?.record.commitments.lines.map(({ text }) => text)).toEqual(['Promise 1', 'Promise 2']);
    expect(read?.record.team.priorities.map(({ title }) => title)).not.toContain('Priority 0');
    for (const said of [person?.personId, person?.name])
      expect(JSON.stringify(read?.record)).not.toContain(String(said));
  });

  it('keeps what is about one person in parts of their own', () => {
    const shared = parts.filter(({ personId }) => personId === null);
    for (const { personId, name } of record.people)
      expect(shared.filter(({ text }) => text.includes(personId) || text.includes(name))).toEqual([]);
  });
});
