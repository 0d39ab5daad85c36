import { describe, expect, it } from 'vitest';
import { asDay, type Day } from '../core/day.ts';
import { sampleRows } from '../workbook/sample.ts';
import {
  assessmentDocument as documentOf,
  type AnsweredSitting,
  type AssessmentData,
} from './assessment-document.ts';
import { partsOf, type DocumentPart } from './inclusion.ts';

const today = asDay('2026-11-23');
const rows = sampleRows(today);
const [profile] = rows.profile;
if (profile === undefined) throw new Error('The sample has no manager');

/** The sample's sittings, latest first. */
const sittings = [...new Set(rows.assessments.map((assessment) => assessment.sittingId))]
  .map((id): AnsweredSitting & { readonly completedDay: Day | null } => {
    const assessments = rows.assessments.filter((assessment) => assessment.sittingId === id);
    const ids = new Set(assessments.map((assessment) => assessment.id));
    return {
      id,
      assessments,
      answers: rows.answers.filter((answer) => ids.has(answer.assessmentId)),
      completedDay: assessments[0]?.completedDay ?? null,
    };
  })
  .filter((sitting) => sitting.completedDay !== null)
  .toSorted((a, b) => (b.completedDay ?? '').localeCompare(a.completedDay ?? ''));
const [latest, earlier] = sittings;
if (latest?.completedDay == null || earlier?.completedDay == null)
  throw new Error('The sample has no two assessments');

const data: AssessmentData = {
  profile,
  meta: {
    id: 'workbook',
    datasetId: 'dataset' as AssessmentData['meta']['datasetId'],
    revision: 7,
    createdAt: profile.updatedAt,
    createdBy: '0.1.0',
    sample: true,
    updatedAt: profile.updatedAt,
  },
  sitting: latest,
  completedDay: latest.completedDay,
  before: { sitting: earlier, completedDay: earlier.completedDay },
};
const making = { day: today, appVersion: '0.1.0' };
const assessmentDocument = (
  given: AssessmentData,
  made: typeof making,
  included: readonly DocumentPart[] = partsOf.assessment,
) => documentOf(given, made, new Set(included));
const document = assessmentDocument(data, making);

it('has all ten responsibilities, highest score first', () => {
  const scores = document.standing.map((line) => line.score ?? -1);
  expect(scores).toHaveLength(10);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

it('marks a sample', () => {
  expect(document.cover.sample).toBe(true);
});

it('has every answer in the appendix, closing pull last', () => {
  const lines = document.appendix.flatMap((part) => part.lines);
  expect(lines).toHaveLength(48);
  expect(document.appendix.at(-1)?.id).toBe('closing-pull');
  expect(lines.every((line) => line.words !== '')).toBe(true);
});

it('keeps the order of the questions, whatever order the assessments come in', () => {
  const turned = { ...latest, assessments: latest.assessments.toReversed() };
  expect(assessmentDocument({ ...data, sitting: turned }, making)).toEqual(document);
});

it.each(['1900-01-01', '1900-02-10', '2199-12-31'])('is made of an assessment begun on %s', (day) => {
  for (let fiscalStart = 1; fiscalStart <= 12; fiscalStart += 1) {
    const assessments = latest.assessments.map((one) => ({ ...one, startedDay: asDay(day), fiscalStart }));
    const sitting = { ...latest, assessments };
    const since = asDay('1900-01-01');
    const { pull } = assessmentDocument({ ...data, profile: { ...profile, since }, sitting }, making);
    expect(pull?.rows).toHaveLength(8);
  }
});

describe('the change', () => {
  it('is told for each responsibility that was asked both times', () => {
    expect(document.change?.beforeDay).toBe(earlier.completedDay);
    expect(document.change?.lines).toHaveLength(10);
  });

  it('is left out of a first assessment', () => {
    expect(assessmentDocument({ ...data, before: null }, making).change).toBeNull();
  });

  it('is left out when the instrument was another one', () => {
    const pullOnly = earlier.assessments.filter((assessment) => assessment.instrumentId === 'closing-pull');
    const before = { sitting: { ...earlier, assessments: pullOnly }, completedDay: asDay('2026-07-24') };
    expect(assessmentDocument({ ...data, before }, making).change).toBeNull();
  });
});

describe('closing pull', () => {
  it('stands apart from the scores, with the quarter it was about', () => {
    expect(document.standing.some((line) => line.id === 'closing-pull')).toBe(false);
    expect(document.pull?.rows).toHaveLength(8);
    expect(document.pull?.quarter).toMatch(/^\d{4}-Q[1-4]$/);
  });

  it('has what happened most often first, as on screen, and the answers in the order of the questions', () => {
    const levelsOf = (document.pull?.rows ?? []).map((row) => row.level ?? 0);
    expect(levelsOf).toEqual(levelsOf.toSorted((a, b) => b - a));
    expect(document.appendix.at(-1)).toMatchObject({ scale: 'frequency' });
  });

  it('tells since when, where the manager started inside that quarter', () => {
    expect(document.pull?.since).toBeNull();
    const since = asDay('2026-08-24');
    const late = { ...data, profile: { ...data.profile, since, fiscalStart: 1 } };
    expect(assessmentDocument(late, making).pull?.since).toBe(since);
  });

  it('is missing where it was not asked', () => {
    const role = {
      ...latest,
      assessments: latest.assessments.filter(({ instrumentId }) => instrumentId !== 'closing-pull'),
    };
    expect(assessmentDocument({ ...data, sitting: role }, making).pull).toBeNull();
  });
});

it('says nothing of strongest and weakest without answers', () => {
  const empty = assessmentDocument({ ...data, sitting: { ...latest, answers: [] } }, making);
  expect(empty.high.standouts).toEqual([]);
  expect(empty.standing.every((line) => line.score === null && line.answered === 0)).toBe(true);
  expect(empty.evidence).toEqual([]);
});

describe('what the manager leaves out', () => {
  it('is not in it: closing pull with its answers and its evidence', () => {
    const without = assessmentDocument(data, making, ['words', 'evidence']);
    expect(without.pull).toBeNull();
    expect(without.appendix.flatMap((part) => part.lines)).toHaveLength(40);
    expect(without.evidence.length).toBeGreaterThan(0);
    expect(without.evidence.some((line) => line.itemId.startsWith('pull-'))).toBe(false);
    expect(without.standing).toEqual(document.standing);
  });

  it('is not in it: the answers word for word, and the evidence', () => {
    const short = assessmentDocument(data, making, []);
    expect(short.appendix).toEqual([]);
    expect(short.evidence).toEqual([]);
    expect(short.standing).toEqual(document.standing);
  });
});
