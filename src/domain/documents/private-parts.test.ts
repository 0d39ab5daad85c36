import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, type Day } from '../core/day.ts';
import { quarterRange } from '../core/quarter.ts';
import { gatherRecord } from '../reviews/gather-record.ts';
import { peopleIn } from '../reviews/gather-people.ts';
import { makeReview } from '../reviews/review.fixture.ts';
import { subjectKey, type PlanSubject } from '../plans/plan.ts';
import type { PlanContents } from '../plans/plan-state.ts';
import { plainView } from '../team/matrix-view.ts';
import { currentSkills, usedSkills, wordingsWith } from '../team/wordings.ts';
import { arbitraryRows } from '../workbook/file/arbitrary-rows.fixture.ts';
import { wholeSample } from '../workbook/file/file.fixture.ts';
import { buildRows } from '../workbook/file/format.ts';
import { mapFreeTexts } from '../workbook/free-texts.ts';
import { rowsAbout } from '../workbook/person-rows.ts';
import { tableNames, type Rows, type TableName, type Tables } from '../workbook/tables.ts';
import { assessmentDocument } from './assessment-document.ts';
import { coachingLogDocument } from './coaching-log-document.ts';
import { heldData } from './held-data.ts';
import { heldDocument } from './held-document.ts';
import { partsOf, type DocumentKind } from './inclusion.ts';
import { matrixDocument } from './matrix-document.ts';
import { allPlansDocument, personPlanDocument } from './person-plan-document.ts';
import { planDocument } from './plan-document.ts';
import { quarterPageDocument, reviewDocument, summaryDocument } from './review-document.ts';
import { scorecardDocument } from './scorecard-document.ts';
import { observationSheetDocument, ratingSheetDocument } from './sheet-documents.ts';
import { teamPlanDocument } from './team-plan-document.ts';

const making = { day: asDay('2026-11-24'), appVersion: '0.1.0' };

/** Where a planted word stands: every text that somebody typed is one, and no two are the same. */
interface Place {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
}

interface Planted {
  readonly rows: Rows;
  readonly places: ReadonlyMap<string, Place>;
}

/** Six letters each, so that none stands in another and all can be names. */
const wordOf = (number: number): string =>
  `q${number
    .toString(26)
    .padStart(5, '0')
    .replaceAll(/./g, (digit) => letters.charAt(Number.parseInt(digit, 26)))}`;
const letters = 'abcdefghijklmnopqrstuvwxyz';

function plant(rows: Rows): Planted {
  const places = new Map<string, Place>();
  const planted = buildRows(<Name extends TableName>(name: Name): readonly Tables[Name][] =>
    rows[name].map((row) =>
      mapFreeTexts(name, row, (_text, field) => {
        const word = wordOf(places.size);
        places.set(word, { table: name, id: row.id, field });
        return word;
      }),
    ),
  );
  return { rows: planted, places };
}

/** A document with whom it is handed to, where that is one person. */
interface Printed {
  readonly kind: DocumentKind;
  readonly personId: string | null;
  readonly document: unknown;
}

/** Every kind of document with every part that can be in it. */
function documentsOf(rows: Rows): readonly Printed[] {
  const [profile, meta] = [rows.profile[0], rows.meta[0]];
  if (profile === undefined || meta === undefined) return [];
  const owner = { profile, meta };
  const wordings = wordingsWith(rows.ownSkills);
  const hidden = new Set<string>(rows.hiddenSkills.map(({ id }) => id));
  const all = (kind: DocumentKind) => new Set(partsOf[kind]);
  const planOf = (subject: PlanSubject): PlanContents | null => {
    const plan = rows.plans.find((one) => subjectKey(one.subject) === subjectKey(subject));
    if (plan === undefined) return null;
    const own = <Row extends { readonly planId: string }>(list: readonly Row[]): readonly Row[] =>
      list.filter(({ planId }) => planId === plan.id);
    return { plan, focuses: own(rows.focuses), actions: own(rows.actions), checkIns: own(rows.checkIns) };
  };
  const mine = planOf({ kind: 'manager' });
  const printed: Printed[] = [];
  const print = (kind: DocumentKind, document: unknown, personId: string | null = null): void => {
    printed.push({ kind, document, personId });
  };
  if (mine !== null)
    print('plan', planDocument({ ...owner, plan: mine, wordings, assessedDay: null }, making, all('plan')));
  for (const { sittingId, completedDay } of rows.assessments) {
    const assessments = rows.assessments.filter((one) => one.sittingId === sittingId);
    const ids = new Set<string>(assessments.map(({ id }) => id));
    const answers = rows.answers.filter(({ assessmentId }) => ids.has(assessmentId));
    const sitting = { id: sittingId, assessments, answers };
    if (completedDay !== null)
      print(
        'assessment',
        assessmentDocument({ ...owner, sitting, completedDay, before: null }, making, all('assessment')),
      );
  }
  const plans = rows.people.map((person) => ({
    person,
    plan: planOf({ kind: 'person', personId: person.id }),
  }));
  for (const { person, plan } of plans) {
    const own = <Row extends { readonly personId: string | null }>(list: readonly Row[]): readonly Row[] =>
      list.filter(({ personId }) => personId === person.id);
    const [sessions, moments] = [own(rows.sessions), own(rows.moments)];
    const theirs = { ...owner, wordings, person };
    print('person-plan', personPlanDocument({ ...theirs, plan }, making, all('person-plan')), person.id);
    print(
      'coaching-log',
      coachingLogDocument({ ...theirs, sessions, moments }, making, all('coaching-log')),
      person.id,
    );
    const data = heldData(rows, person.id);
    if (data !== null)
      print(
        'held',
        heldDocument(data, making, new Set(), (day) => day),
        person.id,
      );
  }
  print('all-plans', allPlansDocument({ ...owner, wordings, plans }, making, all('all-plans')));
  print('team-plan', teamPlanDocument({ ...rows, ...owner }, making));
  const skills = usedSkills(wordings, hidden);
  print(
    'skills-matrix',
    matrixDocument({ ...owner, people: rows.people, skills, ratings: rows.ratings, view: plainView }, making),
  );
  print('rating-sheet', ratingSheetDocument({ ...owner, wordings, hidden }, making));
  for (const skill of currentSkills(wordings))
    print('observation-sheet', observationSheetDocument({ ...owner, skill }, making));
  for (const review of rows.reviews) {
    const { quarter, fiscalStart } = review;
    const team = peopleIn(rows.people, quarterRange(quarter, fiscalStart));
    const people = team.map(({ id }) => id);
    print('scorecard', scorecardDocument({ ...rows, ...owner, quarter, fiscalStart, team, people }, making));
    const recordOn = (today: Day) => gatherRecord(rows, review, today);
    const data = { ...owner, review, recordOn, erased: 0, addenda: rows.addenda };
    print('review', reviewDocument(data, making, new Set()));
    print('review-summary', summaryDocument(data, making));
    print('quarter-page', quarterPageDocument(data, making));
  }
  return printed;
}

const owner = ['meta', 'profile', 'ownSkills'];
const sharedPlan = [
  ...owner,
  'people.name',
  'people.role',
  'people.territory',
  'people.aspiration',
  'focuses',
  'actions',
  'checkIns',
];
/** What everybody may see to whom the boss shows the quarter. */
const forTheBoss = [
  ...owner,
  'measures.name',
  'reviews.lockedBy',
  'reviews.numbers',
  'reviews.keep',
  'reviews.stop',
  'reviews.start',
  'commitments.text',
  // Whose a commitment is.
  'people.name',
];

/** The tables, or single fields of them, from which a document may say something. Whatever is new is private at first. */
const shown: Readonly<Record<DocumentKind, readonly string[]>> = {
  plan: [...owner, 'plans.bossName', 'focuses', 'actions', 'checkIns'],
  assessment: [...owner, 'answers'],
  'person-plan': sharedPlan,
  'all-plans': sharedPlan,
  'team-plan': [...owner, 'people.name', 'priorities'],
  'skills-matrix': [...owner, 'people.name'],
  'coaching-log': [
    ...owner,
    'people.name',
    'moments.text',
    ...[
      'aim',
      'now',
      'ways',
      'willDo',
      'sawMoment',
      'sawAction',
      'sawEffect',
      'sawAsk',
      'nextTry',
      'triedNote',
      'reason',
    ].map((field) => `sessions.${field}`),
  ],
  'rating-sheet': owner,
  'observation-sheet': owner,
  scorecard: [...owner, 'people.name', 'measures'],
  review: [
    ...forTheBoss,
    'reviews.myself',
    'reviews.team',
    'priorities',
    'focuses',
    'actions.text',
    'carryOvers.reason',
    'addenda',
  ],
  'review-summary': [...forTheBoss, 'reviews.team', 'priorities', 'carryOvers.reason'],
  'quarter-page': forTheBoss,
  // All of it: that is what it is for.
  held: tableNames,
};

/** The planted words of a document that stand where it may not look, or are about somebody else than it is for. */
function slips({ rows, places }: Planted): readonly string[] {
  const about = new Map<string, ReadonlySet<string>>(
    rows.people.map(({ id }) => [
      id,
      new Set(tableNames.flatMap((name) => rowsAbout(rows, id)[name].map((row) => `${name}/${row.id}`))),
    ]),
  );
  return documentsOf(rows).flatMap(({ kind, personId, document }) =>
    (JSON.stringify(document).match(/q[a-z]{5}/g) ?? []).flatMap((word) => {
      const place = places.get(word);
      if (place === undefined) return [];
      const { table, id, field } = place;
      const mayLook = shown[kind].includes(table) || shown[kind].includes(`${table}.${field}`);
      const key = `${table}/${id}`;
      const isTheirs = personId === null || about.get(personId)?.has(key) === true;
      const isOthers = [...about.values()].some((keys) => keys.has(key));
      return mayLook && (isTheirs || !isOthers) ? [] : [`${kind}: ${table}.${field}`];
    }),
  );
}

describe('what is private', () => {
  it('is in no document that is handed out, in the sample with everything in it', () => {
    const review = makeReview();
    const whole = plant({ ...wholeSample(), reviews: [review], reviewParts: [], trash: [] });
    const documents = documentsOf(whole.rows);
    // Nothing is proved by documents that are not there.
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(Object.keys(partsOf)));
    expect(new Set(slips(whole))).toEqual(new Set());
  });

  it('is in none of any workbook', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        // The quarter before the first day that there is, is none.
        const assessments = rows.assessments.map((one) => ({ ...one, startedDay: making.day }));
        expect(slips(plant({ ...rows, assessments, reviewParts: [] }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('would be noticed: what is held on somebody is more than a log of coaching may say', () => {
    const { rows, places } = plant(wholeSample());
    const kept = rows.sessions.find(({ privateNote }) => places.has(privateNote));
    expect(kept).toBeDefined();
    const held = documentsOf(rows).filter(
      ({ kind, personId }) => kind === 'held' && personId === kept?.personId,
    );
    expect(JSON.stringify(held)).toContain(kept?.privateNote);
  });
});
