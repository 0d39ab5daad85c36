import type { Day } from '../core/day.ts';
import { anchorOf } from '../instruments/scoring.ts';
import { subjectKey, type Focus, type PlanSubject } from '../plans/plan.ts';
import { findTopic, goalItemOf } from '../plans/topic.ts';
import type { Wordings } from '../team/wordings.ts';
import type { Rows } from '../workbook/tables.ts';
import type { FocusLine } from './record.ts';

/** A stretch of days, both ends inside. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export const isIn = ({ first, last }: Span, day: Day | null): boolean =>
  day !== null && day >= first && day <= last;

/** The focus areas of a plan that were worked on in a span: active now, or ended inside it. */
export function focusLines(
  rows: Pick<Rows, 'plans' | 'focuses' | 'actions' | 'checkIns'>,
  subject: PlanSubject,
  span: Span,
  wordings: Wordings,
): readonly FocusLine[] {
  const plan = rows.plans.find((one) => subjectKey(one.subject) === subjectKey(subject));
  if (plan === undefined) return [];
  return rows.focuses
    .filter((focus) => focus.planId === plan.id && wasWorkedOn(focus, span))
    .toSorted((a, b) => a.order - b.order)
    .map((focus): FocusLine => {
      const actions = rows.actions.filter(({ focusId, text }) => focusId === focus.id && text.trim() !== '');
      const held = rows.checkIns
        .filter(({ focusId, heldDay }) => focusId === focus.id && isIn(span, heldDay))
        .toSorted((a, b) => (a.heldDay ?? '').localeCompare(b.heldDay ?? ''));
      const closed = (state: 'done' | 'dropped'): number =>
        actions.filter((action) => action.state === state && isIn(span, action.closedDay)).length;
      const item = goalItemOf(focus, wordings);
      return {
        name: findTopic(focus.topic, wordings)?.name ?? 'A focus area',
        state: focus.state,
        goal: item === undefined || focus.toLevel === null ? '' : anchorOf(item.anchors, focus.toLevel),
        done: closed('done'),
        open: actions.filter(({ state }) => state === 'open').length,
        dropped: closed('dropped'),
        checkIns: held.length,
        confidence: held.at(-1)?.confidence ?? null,
      };
    });
}

const wasWorkedOn = (focus: Focus, span: Span): boolean =>
  focus.chosenDay <= span.last && (focus.state === 'active' || isIn(span, focus.stateDay));
