import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { heldOn, makeSession } from './coaching.fixture.ts';
import { observedEvidence, ratingDay, withEvidence } from './observed-rating.ts';

it('the evidence is the moment, what they did and what came of it, as far as it was written', () => {
  const session = makeSession({
    sawMoment: 'Price came up. ',
    sawAction: '',
    sawEffect: 'He named a number.',
  });
  expect(observedEvidence(session)).toBe('Price came up.\nHe named a number.');
  expect(observedEvidence(makeSession())).toBe('');
});

it('evidence is added once, and what was there stays', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, added) => {
      const once = withEvidence(before, added);
      expect(withEvidence(once, added)).toBe(once);
      expect(once).toContain(added);
      expect(before.trim() === '' || once.includes(before)).toBe(true);
    }),
  );
  expect(withEvidence('Seen on Monday.', 'Seen today.')).toBe('Seen on Monday.\nSeen today.');
});

it('what was seen counts from its day, and never from one to come', () => {
  const today = asDay('2026-09-15');
  expect(ratingDay(heldOn('2026-09-07'), today)).toBe('2026-09-07');
  expect(ratingDay(makeSession({ plannedDay: asDay('2026-09-18') }), today)).toBe(today);
  expect(ratingDay(makeSession({ plannedDay: asDay('2026-09-10') }), today)).toBe('2026-09-10');
});
