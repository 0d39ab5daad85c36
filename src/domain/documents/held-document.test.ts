import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, type Day } from '../core/day.ts';
import { blackBar } from '../workbook/black-out.ts';
import { arbitraryRows } from '../workbook/file/arbitrary-rows.fixture.ts';
import { freeTextsOf } from '../workbook/free-texts.ts';
import { heldSample } from '../workbook/held.fixture.ts';
import { personTables } from '../workbook/person-rows.ts';
import { tableNames, type Rows, type TableName } from '../workbook/tables.ts';
import { heldData, mentionCounts } from './held-data.ts';
import { heldDocument } from './held-document.ts';

const making = { day: asDay('2026-11-24'), appVersion: '0.1.0' };
const say = (day: Day): string => `<${day}>`;
const { rows, anna, ben } = heldSample();

function documentOf(some: Rows, person: Rows['people'][number], parts: readonly 'others'[] = ['others']) {
  const data = heldData(some, person.id);
  if (data === null) throw new Error('Nobody is here');
  return { data, document: heldDocument(data, making, new Set(parts), say) };
}

/** Everything that a document says, one text a line. */
const said = ({ parts }: ReturnType<typeof heldDocument>): readonly string[] =>
  parts.flatMap(({ title, entries }) => [
    title,
    ...entries.flatMap((entry) => [
      entry.title,
      ...entry.lines.map(({ label, text }) => `${label}: ${text}`),
    ]),
  ]);

const whole = documentOf(rows, anna).document;

it('is about somebody, by somebody, on a day, from a state of the workbook', () => {
  expect(whole).toMatchObject({
    name: 'Anna Lindqvist',
    cover: { name: 'Dana Whitfield', day: '2026-11-24', sample: true },
    imprint: { madeDay: '2026-11-24', appVersion: '0.1.0', revision: 41 },
  });
});

it('nobody is made up', () => {
  expect(heldData(rows, 'nobody' as typeof anna.id)).toBeNull();
});

it('counts what is held, table by table, and leaves out what is empty', () => {
  expect(whole.counts.map(({ table }) => table).toSorted()).toEqual(personTables.toSorted());
  expect(whole.counts.find(({ table }) => table === 'trash')).toEqual({
    table: 'trash',
    holds: 'what was deleted in the last 30 days',
    count: 2,
  });
  expect(documentOf(rows, ben).document.counts.map(({ table }) => table)).not.toContain('tasks');
});

it('has every kind of row in words', () => {
  expect(said(whole)).toEqual(
    expect.arrayContaining([
      'Who they are',
      'Role: Account executive',
      'Kept until: <2027-11-30>',
      'Private note: Wants Ben’s accounts.',
      'Name in files: lindqvist, a.',
      'Discovery, rated by the manager on <2026-10-09>',
      'What was seen: Heard two calls with Ben.',
      'Know how: It fails. Shows too early.',
      'Chosen to work on: Discovery',
      'Focus: Discovery',
      'If …: a call begins',
      'Rehearsed on: <2026-09-03>',
      'State: Set aside',
      'Action: Listen to Ben’s call.',
      'Moved: On <2026-10-10> to <2026-10-30>: Ben was ill.',
      'How sure to reach the goal: fairly sure',
      'Why: Ben’s bid.',
      'Before that: Show (<2026-09-01>)',
      'Observed call or visit, <2026-10-06>, held',
      'Was it tried again?: Partly',
      'Private note of the manager: Compares herself with Ben.',
      'Praise, <2026-10-05>',
      'For: Anna Lindqvist, Ben Okafor',
      'Target for fiscal Q4 2026: First meetings',
      'From each day on: <2026-10-05>: 3.5 (imported)',
      'In the review of Q3 2026',
      'Decision: A second region in January.',
      'Commitment: Ten first meetings with Ben.',
      'Carried over: 2 times',
      'An action that was open at the review of Q3 2026',
      'Kept unchanged in the review of Q3 2026, which is locked',
      'Person: Anna Lindqvist',
      'Deleted: Was late twice; Ben took the call.',
      'What it was: Correction, <2026-10-07>',
    ]),
  );
});

it('says a rating in the words of its anchor, and what was not seen as no level', () => {
  const rating = (value: unknown) => {
    const ratings = rows.ratings.map((one) => ({ ...one, value: value as typeof one.value }));
    return said(documentOf({ ...rows, ratings }, anna).document).find((line) => line.startsWith('Rating: '));
  };
  expect(rating(3)).toMatch(/^Rating: 3 of 5: \p{Lu}.{10,}/u);
  expect(rating('no-opportunity')).toBe('Rating: No opportunity to see it');
  expect(rating(null)).toBe('Rating: None yet');
});

it('has the sessions and moments of the years in the order of their days', () => {
  const days = ['2026-10-05', '2024-01-09', '2025-06-30'];
  const [moment] = rows.moments;
  if (moment === undefined) throw new Error('The sample has no moment');
  const moments = days.map((day) => ({ ...moment, id: `m-${day}` as typeof moment.id, day: asDay(day) }));
  const { parts } = documentOf({ ...rows, moments }, anna).document;
  expect(parts.find(({ title }) => title === 'Moments')?.entries.map(({ id }) => id)).toEqual([
    'm-2024-01-09',
    'm-2025-06-30',
    'm-2026-10-05',
  ]);
});

describe('other people’s names', () => {
  const blacked = documentOf(rows, anna, []).document;

  it('stand in it when the manager wants them to, and nowhere in it otherwise', () => {
    expect(said(whole).join('\n')).toMatch(/Okafor/);
    expect(said(blacked).join('\n')).not.toMatch(/\bBen\b|Okafor/i);
    expect(said(blacked).join('\n')).toContain(blackBar);
    expect([whole.isBlackedOut, blacked.isBlackedOut]).toEqual([false, true]);
  });

  it('change nothing else: as much is held, and the person’s own name stands', () => {
    expect(blacked.counts).toEqual(whole.counts);
    expect(said(blacked)).toHaveLength(said(whole).length);
    expect(said(blacked)).toContain('Name: Anna Lindqvist');
  });
});

it('does not say what is written about others, only counts it for the manager', () => {
  const { data, document } = documentOf(rows, anna);
  expect(JSON.stringify(document)).not.toMatch(/Ask Anna how she does it|I spoke for Anna/);
  expect(mentionCounts(data.elsewhere).find(({ table }) => table === 'sessions')).toMatchObject({
    holds: 'coaching sessions',
    count: 1,
  });
});

describe('where the name stands in texts about others', () => {
  const places = documentOf(rows, anna).data.elsewhere;
  const placeIn = (table: TableName) => places.find((place) => place.table === table);

  it('is told with whose it is, so that it can be found', () => {
    expect(placeIn('sessions')).toMatchObject({
      words: 'Session: Ben Okafor',
      day: '2026-10-06',
      personId: ben.id,
      isLocked: false,
    });
    expect(placeIn('actions')).toMatchObject({
      words: 'Sit in on a call.',
      plan: { subject: { kind: 'manager' }, focusId: rows.focuses[0]?.id },
      personId: null,
    });
  });

  it('is told as locked where it can’t be changed', () => {
    expect(places.filter(({ isLocked }) => isLocked).map(({ table }) => table)).toEqual([
      'reviews',
      'reviewParts',
    ]);
  });

  it('leads to the sitting of an answer', () => {
    const answers = rows.answers.slice(0, 1).map((one) => ({ ...one, evidence: 'Heard Anna.' }));
    const { data } = documentOf({ ...rows, answers }, anna);
    expect(data.elsewhere.find(({ table }) => table === 'answers')?.belongsTo).toBe(
      rows.assessments.find(({ id }) => id === answers[0]?.assessmentId)?.sittingId,
    );
  });
});

it('whatever is in a workbook, everything that was typed about somebody stands in their document', () => {
  fc.assert(
    fc.property(
      arbitraryRows
        .filter(({ people }) => people.length > 0)
        .chain((some) => fc.record({ some: fc.constant(some), person: fc.constantFrom(...some.people) })),
      ({ some, person }) => {
        const { data, document } = documentOf(some, person);
        const text = said(document).join('\n');
        const textsOf = (name: TableName) =>
          data.rows[name]
            .flatMap((row) => freeTextsOf(name, row))
            // What a part of a review is called is a word of ours.
            .filter(({ field }) => name !== 'reviewParts' || field === 'text');
        const missed = tableNames
          .flatMap(textsOf)
          .filter(({ text: typed }) => typed.trim() !== '' && !text.includes(typed.trim()));
        expect(missed).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
