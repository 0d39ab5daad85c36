import { answerId, type Answer, type Assessment } from '#domain/assessments/assessment.ts';
import { addDays, type Day } from '#domain/core/day.ts';
import { selfAssessmentInstruments } from '#domain/instruments/catalog/catalog.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import type { Action, CheckIn, Focus, Plan, Topic } from '#domain/plans/plan.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import type { Person } from '#domain/team/person.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { at, dayOf, idOf, pick, quarters, textOf } from './made-up.ts';

/** Completed sittings, each with every instrument of the self-assessment. */
export const assessmentsOf = (today: Day, sittings: number): readonly Assessment[] =>
  Array.from({ length: sittings }, (_, sitting) => {
    const day = dayOf(today, sitting + 1, sittings + 1);
    return selfAssessmentInstruments.map((instrument): Assessment => ({
      id: idOf(`assessment-${sitting}-${instrument.id}`),
      sittingId: idOf(`sitting-${sitting}`),
      instrumentId: instrument.id,
      instrumentVersion: instrument.version,
      rater: 'self',
      subject: { kind: 'manager' },
      startedDay: day,
      fiscalStart: 2,
      startedAt: at(day),
      completedDay: day,
      completedAt: at(day),
      updatedAt: at(day),
    }));
  }).flat();

export const answersOf = (assessments: readonly Assessment[]): readonly Answer[] =>
  assessments.flatMap((assessment, index) => {
    const instrument = selfAssessmentInstruments.find(({ id }) => id === assessment.instrumentId);
    const items = instrument?.dimensions.flatMap((dimension) => dimension.items) ?? [];
    return items.map(({ id: itemId }, item): Answer => ({
      id: answerId(assessment.id, itemId),
      assessmentId: assessment.id,
      itemId,
      value: pick([2, 3, 4] as const, index + item),
      evidence: item % 8 === 0 ? textOf(index + item, 1) : '',
      evidenceDay: item % 8 === 0 ? assessment.startedDay : null,
      weeks: [],
      updatedAt: assessment.updatedAt,
    }));
  });

type PlanRows = Pick<Rows, 'plans' | 'focuses' | 'actions' | 'checkIns'>;

/** Goals that ended, one a quarter in the manager's plan and one a year in each person's. */
export function plansOf(
  today: Day,
  own: Plan,
  people: readonly Person[],
  written: readonly Plan[],
): Omit<PlanRows, 'plans'> & { readonly added: readonly Plan[] } {
  const planOf = ({ id: personId }: Person): Plan =>
    written.find(({ subject }) => subject.kind === 'person' && subject.personId === personId) ?? {
      id: idOf(`plan-${personId}`),
      subject: { kind: 'person', personId },
      startDay: dayOf(today, quarters - 1, quarters),
      bossName: '',
      createdAt: at(dayOf(today, quarters - 1, quarters)),
      updatedAt: at(dayOf(today, quarters - 1, quarters)),
    };
  const plans = people.map(planOf);
  const focuses = [
    ...Array.from({ length: quarters - 2 }, (_, index) =>
      endedFocus(own, dayOf(today, index + 2, quarters), index, roleTopic(index)),
    ),
    ...plans.flatMap((plan, person) =>
      Array.from({ length: quarters / 4 }, (_, index) =>
        endedFocus(plan, dayOf(today, index * 4 + 3, quarters), index, skillTopic(index + person)),
      ),
    ),
  ];
  return {
    added: plans.filter((plan) => !written.includes(plan)),
    focuses,
    actions: focuses.flatMap(actionsOf),
    checkIns: focuses.flatMap(checkInsOf),
  };
}

const roleTopic = (index: number): Topic & { readonly itemId: string } => {
  const dimension = pick(roleInstrument.dimensions, index);
  return {
    instrumentId: roleInstrument.id,
    instrumentVersion: roleInstrument.version,
    dimensionId: dimension.id,
    itemId: pick(dimension.items, index).id,
  };
};

const skillTopic = (index: number): Topic & { readonly itemId: string } => {
  const { skillId, version } = pick(skillCatalog, index);
  return {
    instrumentId: 'salesperson-skills',
    instrumentVersion: version,
    dimensionId: skillId,
    itemId: skillId,
  };
};

function endedFocus(
  { id: planId }: Plan,
  day: Day,
  order: number,
  { itemId, ...topic }: Topic & { readonly itemId: string },
): Focus {
  return {
    id: idOf(`focus-${planId}-${order}`),
    planId,
    topic,
    // Those that are active stand before them.
    order: order + 10,
    chosenDay: day,
    itemId,
    fromLevel: 2,
    toLevel: 3,
    sign: textOf(order, 1),
    cue: 'the customer stops talking',
    behaviour: 'I count to four before I say a word',
    rehearsals: [day],
    obstacle: textOf(order, 1),
    bossPromise: textOf(order, 1),
    state: 'finished',
    stateDay: addDays(day, 84),
    stateReason: textOf(order, 1),
    createdAt: at(day),
    updatedAt: at(day),
  };
}

const actionsOf = ({ id: focusId, planId, chosenDay }: Focus, focus: number): readonly Action[] =>
  Array.from({ length: 5 }, (_, index) => ({
    id: idOf<'Action'>(`action-${focus}-${index}`),
    planId,
    focusId,
    kind: pick(['do', 'with', 'learn'] as const, index),
    text: textOf(focus + index, 1),
    dueDay: addDays(chosenDay, 14 * (index + 1)),
    helper: '',
    shows: textOf(index, 1),
    state: pick(['done', 'done', 'dropped'] as const, index),
    closedDay: addDays(chosenDay, 14 * (index + 1)),
    reason: '',
    moves: [],
    ideaId: null,
    addedDay: chosenDay,
    order: index,
    createdAt: at(chosenDay),
    updatedAt: at(chosenDay),
  }));

const checkInsOf = ({ id: focusId, planId, chosenDay }: Focus, focus: number): readonly CheckIn[] =>
  [2, 4, 8, 12].map((weeks) => ({
    id: idOf<'CheckIn'>(`check-in-${focus}-${weeks}`),
    planId,
    focusId,
    plannedDay: addDays(chosenDay, weeks * 7),
    heldDay: addDays(chosenDay, weeks * 7),
    howItWent: textOf(focus + weeks),
    evidence: textOf(focus, 1),
    confidence: 4,
    skippedDay: null,
    skippedReason: '',
    createdAt: at(chosenDay),
    updatedAt: at(chosenDay),
  }));
