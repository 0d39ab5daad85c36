import type { Assessment } from '../../assessments/assessment.ts';
import { utcDayOf, type Day } from '../../core/day.ts';
import {
  findDimension,
  findInstrument,
  findItem,
  selfAssessmentInstruments,
} from '../../instruments/catalog/catalog.ts';
import type { Focus } from '../../plans/plan.ts';
import { findTopic } from '../../plans/topic.ts';
import type { MeasureId } from '../../scorecard/scorecard.ts';
import type { PersonId } from '../../team/person.ts';
import { skillName, wordingsWith } from '../../team/wordings.ts';
import type { Rows, TableName, Tables } from '../tables.ts';

/** What a person would call a row: in words, and the day that tells it from others like it. */
export interface RowName {
  readonly words: string;
  readonly day: Day | null;
}

/** Names the rows of one side, which knows what they belong to. */
export function rowNamer(rows: Rows): <Name extends TableName>(table: Name, row: Tables[Name]) => RowName {
  const assessments = new Map(rows.assessments.map((assessment) => [assessment.id, assessment]));
  const focuses = new Map(rows.focuses.map((focus) => [focus.id, focus]));
  const people = new Map(rows.people.map((person) => [person.id, person]));
  const personName = (id: PersonId): string => people.get(id)?.name ?? 'somebody';
  const measures = new Map(rows.measures.map((measure) => [measure.id, measure]));
  const measureName = (id: MeasureId): string => measures.get(id)?.name ?? 'a measure';
  const wordings = wordingsWith(rows.ownSkills);
  const plans = new Map(rows.plans.map((plan) => [plan.id, plan]));
  /** With the name of the person in whose plan it is: two can work on the same skill. */
  const topicName = (focus: Focus | undefined): string => {
    if (focus === undefined) return 'a focus area';
    const subject = plans.get(focus.planId)?.subject;
    const name = findTopic(focus.topic, wordings)?.name ?? 'a focus area';
    return subject?.kind === 'person' ? `${personName(subject.personId)}: ${name}` : name;
  };
  const names: { readonly [Name in TableName]: (row: Tables[Name]) => RowName } = {
    meta: () => ({ words: 'This workbook', day: null }),
    profile: ({ name }) => ({ words: name, day: null }),
    assessments: (assessment) => ({
      words: instrumentOf(assessment)?.title ?? 'Assessment',
      day: assessment.startedDay,
    }),
    answers: ({ assessmentId, itemId }) => {
      const assessment = assessments.get(assessmentId);
      return { words: statementOf(assessment, itemId), day: assessment?.startedDay ?? null };
    },
    importances: ({ id }) => ({ words: dimensionNameOf(id), day: null }),
    people: ({ name, startDay }) => ({ words: name, day: startDay }),
    privateNotes: ({ id }) => ({ words: `Private note: ${personName(id)}`, day: null }),
    ownSkills: ({ name }) => ({ words: `Skill: ${name.trim() || 'without a name'}`, day: null }),
    hiddenSkills: ({ id }) => ({ words: `Not rated: ${skillName(wordings, id)}`, day: null }),
    ratings: ({ personId, skillId, day }) => ({
      words: `${personName(personId)}: ${skillName(wordings, skillId)}`,
      day,
    }),
    diagnoses: ({ personId, day }) => ({ words: `Diagnosis: ${personName(personId)}`, day }),
    tasks: ({ personId, text, reviewDay }) => ({
      words: `${personName(personId)}: ${text.trim() || 'a task without words'}`,
      day: reviewDay,
    }),
    sessions: ({ personId, plannedDay }) => ({ words: `Session: ${personName(personId)}`, day: plannedDay }),
    moments: ({ personId, text, day }) => ({
      words: `${personId === null ? 'Moment' : personName(personId)}: ${text.trim().slice(0, 80) || 'without words'}`,
      day,
    }),
    priorities: ({ title, dueDay }) => ({ words: title.trim() || 'A priority without words', day: dueDay }),
    plans: ({ subject, startDay }) => ({
      words:
        subject.kind === 'manager' ? 'Development plan' : `Development plan: ${personName(subject.personId)}`,
      day: startDay,
    }),
    focuses: (focus) => ({ words: topicName(focus), day: focus.chosenDay }),
    actions: ({ text, dueDay }) => ({ words: text.trim() || 'An action without words', day: dueDay }),
    measures: ({ name }) => ({ words: name.trim() || 'A measure without a name', day: null }),
    targets: ({ measureId, quarter }) => ({
      words: `Target: ${measureName(measureId)}, ${quarter}`,
      day: null,
    }),
    readings: ({ measureId, personId, start }) => ({
      words: `${measureName(measureId)}: ${personId === null ? 'team' : personName(personId)}`,
      day: start,
    }),
    importShapes: ({ headings }) => ({ words: `Table: ${headings.slice(0, 3).join(', ')}`, day: null }),
    personAliases: ({ text, personId }) => ({ words: `${text}: ${personName(personId)}`, day: null }),
    reviews: ({ quarter, startedDay }) => ({ words: `Review of ${quarter}`, day: startedDay }),
    personReviews: ({ personId }) => ({ words: `Review: ${personName(personId)}`, day: null }),
    commitments: ({ text, dueDay }) => ({ words: text.trim() || 'A commitment without words', day: dueDay }),
    carryOvers: ({ kind }) => ({ words: `What was decided about an open ${kind}`, day: null }),
    reviewParts: ({ kind }) => ({ words: `Part of a locked review: ${kind}`, day: null }),
    addenda: ({ day }) => ({ words: 'Correction of a review', day }),
    erasures: ({ day }) => ({ words: 'Somebody who was erased', day }),
    trash: ({ name, deletedAt }) => ({ words: `Deleted: ${name}`, day: utcDayOf(deletedAt) }),
    checkIns: ({ focusId, plannedDay }) => ({
      words: `Check-in: ${topicName(focuses.get(focusId))}`,
      day: plannedDay,
    }),
  };
  return (table, row) => names[table](row);
}

const instrumentOf = ({ instrumentId, instrumentVersion }: Assessment) =>
  findInstrument(instrumentId, instrumentVersion);

function statementOf(assessment: Assessment | undefined, itemId: string): string {
  const instrument = assessment === undefined ? undefined : instrumentOf(assessment);
  for (const dimension of instrument?.dimensions ?? []) {
    const item = findItem(dimension, itemId);
    if (item !== undefined) return item.statement;
  }
  return 'An answer';
}

/** What is important is said of the newest instruments. */
function dimensionNameOf(id: string): string {
  for (const instrument of selfAssessmentInstruments) {
    const dimension = findDimension(instrument, id);
    if (dimension !== undefined) return dimension.name;
  }
  return 'A responsibility';
}
