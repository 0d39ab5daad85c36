import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { arbitraryRatings, made } from './rating.fixture.ts';
import { hasRated, managerValues, proposeSkills, type KnownOfPerson } from './skill-proposal.ts';
import type { Rating } from './rating.ts';
import { wordingsWith } from './wordings.ts';

const today = asDay('2026-11-24');
const daysAgo = (days: number) => addDays(today, -days);
const catalog = wordingsWith([]);
const skills = catalog.slice(0, 4);
const [prospecting, discovery, value, relationship] = [
  'prospecting',
  'discovery',
  'value-selling',
  'relationship-selling',
];

const personId = made({}).personId;
const rated = (skill: string, level: Rating['value'], said: Parameters<typeof made>[0] = {}): Rating =>
  made({ skill, value: level, day: daysAgo(10), ...said });
const propose = (known: Partial<KnownOfPerson> = {}) =>
  proposeSkills(skills, { personId, ratings: [], diagnosis: null, aspiration: '', ...known }, today);
const orderOf = (known: Partial<KnownOfPerson>) => propose(known).map(({ skillId }) => skillId);
const reasonOf = (known: Partial<KnownOfPerson>, skillId: string) =>
  propose(known).find((proposal) => proposal.skillId === skillId)?.reason;

describe('the proposal of skills', () => {
  it('puts the lowest rating first, and what nobody rated or could see last, in the catalog’s order', () => {
    const ratings = [rated(prospecting, 4), rated(discovery, 2), rated(relationship, 'no-opportunity')];
    expect(orderOf({ ratings })).toEqual([discovery, prospecting, value, relationship]);
    expect(orderOf({})).toEqual([prospecting, discovery, value, relationship]);
    expect(reasonOf({ ratings }, discovery)).toBe('You rated it 2.');
    expect(reasonOf({ ratings }, value)).toBe('You have not rated it yet.');
    expect(reasonOf({ ratings }, relationship)).toBe('You had no opportunity to see it, which is not low.');
  });

  it('counts the latest rating, and no evidence without one', () => {
    const ratings = [
      rated(discovery, 4, { day: daysAgo(30) }),
      rated(discovery, 2),
      rated(discovery, null, { day: daysAgo(1) }),
    ];
    expect(propose({ ratings })[0]).toEqual({ skillId: discovery, level: 2, reason: 'You rated it 2.' });
  });

  it('puts what a recent diagnosis came to before everything else', () => {
    const ratings = [rated(prospecting, 1), rated(value, 3)];
    const known = { ratings, diagnosis: { day: daysAgo(90), skillId: value } };
    expect(orderOf(known)[0]).toBe(value);
    expect(reasonOf(known, value)).toBe('The four questions led here. You rated it 3.');
    expect(orderOf({ ratings, diagnosis: { day: daysAgo(91), skillId: value } })[0]).toBe(prospecting);
    expect(orderOf({ ratings, diagnosis: { day: daysAgo(1), skillId: null } })[0]).toBe(prospecting);
  });

  it('says where the person sees it differently, and puts the wider gap ahead among equals', () => {
    const ratings = [
      rated(prospecting, 2),
      rated(discovery, 2),
      rated(prospecting, 3, { rater: 'person' }),
      rated(discovery, 4, { rater: 'person' }),
    ];
    expect(orderOf({ ratings }).slice(0, 2)).toEqual([discovery, prospecting]);
    expect(reasonOf({ ratings }, discovery)).toBe(
      'You rated it 2. They rated it 4, two steps higher: talk about that first.',
    );
    expect(reasonOf({ ratings }, prospecting)).toBe('You rated it 2. They rated it 3, one step higher.');
    const lower = [rated(value, 3), rated(value, 2, { rater: 'person' })];
    expect(reasonOf({ ratings: lower }, value)).toBe('You rated it 3. They rated it 2, one step lower.');
    const same = [rated(value, 3), rated(value, 3, { rater: 'person' })];
    expect(reasonOf({ ratings: same }, value)).toBe('You rated it 3. They see it the same.');
    const alone = [rated(value, 3, { rater: 'person' })];
    expect(reasonOf({ ratings: alone }, value)).toBe('They rated it 3.');
  });

  it('says of no single skill that it is not rated, where the manager has rated none', () => {
    expect(propose().map(({ reason }) => reason)).toEqual([null, null, null, null]);
    const ratings = [rated(prospecting, 3, { rater: 'person' }), rated(discovery, null)];
    expect(reasonOf({ ratings }, prospecting)).toBe('They rated it 3.');
    expect(reasonOf({ ratings }, discovery)).toBeNull();
  });

  it('compares no levels of two wordings', () => {
    const ratings = [rated(value, 2), rated(value, 4, { rater: 'person', version: 2 })];
    expect(reasonOf({ ratings }, value)).toBe('You rated it 2. They rated it 4.');
  });

  it('puts what the person names in their own words ahead among equals', () => {
    const ratings = [rated(prospecting, 2), rated(discovery, 2)];
    const known = { ratings, aspiration: 'I want to be the one whom others ask about Discovery.' };
    expect(orderOf(known)[0]).toBe(discovery);
    expect(reasonOf(known, discovery)).toBe('You rated it 2. It is in what they want for themselves.');
    expect(orderOf({ ratings, aspiration: 'A life of rediscovery.' })[0]).toBe(prospecting);
  });

  it('says that a rating is old, and what a strength is good for', () => {
    const ratings = [rated(prospecting, 2, { day: daysAgo(91) }), rated(discovery, 4, { day: daysAgo(90) })];
    expect(reasonOf({ ratings }, prospecting)).toBe(
      'You rated it 2, about 3 months ago: look again before you decide.',
    );
    expect(reasonOf({ ratings }, discovery)).toBe(
      'You rated it 4. A strength: growing it further can be worth more than repairing a weakness.',
    );
  });

  it('whatever was rated, proposes every skill once with a reason, and none with a level behind one without', () => {
    fc.assert(
      fc.property(arbitraryRatings, fc.string(), (ratings, aspiration) => {
        const known = { personId, ratings, diagnosis: null, aspiration };
        const proposals = proposeSkills(catalog, known, today);
        expect(proposals.map(({ skillId }) => skillId).toSorted()).toEqual(
          catalog.map(({ skillId }) => skillId).toSorted(),
        );
        const isFine = (reason: string | null) => reason?.endsWith('.') ?? !hasRated(ratings);
        expect(proposals.filter(({ reason }) => !isFine(reason))).toEqual([]);
        const levels = proposals.map(({ level }) => level ?? 6);
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('what a goal starts from', () => {
  it('is the manager’s latest rating in the wording of the focus, and never the person’s own', () => {
    const ratings = [
      rated(value, 3),
      rated(value, 2, { day: daysAgo(40) }),
      rated(value, 5, { version: 2, day: daysAgo(1) }),
      rated(value, 4, { rater: 'person', day: daysAgo(1) }),
      rated(discovery, 1, { day: daysAgo(1) }),
    ];
    const topic = { instrumentId: 'salesperson-skills', instrumentVersion: 1, dimensionId: value };
    expect([...managerValues(ratings, personId, topic)]).toEqual([[value, 3]]);
    expect([...managerValues([], personId, topic)]).toEqual([]);
  });
});
