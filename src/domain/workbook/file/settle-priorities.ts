import { maxPriorities, type Priority } from '../../team/priority.ts';
import type { Moment } from './settle-plan.ts';

/**
 * Of the team's open priorities as many as fit; the others are dropped, with the reason. The ones that were open here
 * before stay first, then in their order.
 */
export function settlePriorities(
  priorities: readonly Priority[],
  openBefore: ReadonlySet<string>,
  at: Moment,
): readonly Priority[] {
  const rank = ({ id }: Priority): number => (openBefore.has(id) ? 0 : 1);
  const open = priorities
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => rank(a) - rank(b) || a.order - b.order || (a.id < b.id ? -1 : 1));
  const over = new Set(open.slice(maxPriorities).map(({ id }) => id));
  return priorities.map((priority) =>
    over.has(priority.id)
      ? {
          ...priority,
          state: 'dropped',
          closedDay: at.today,
          reason: 'Dropped when a file was taken in: the team then had more priorities than fit on its page.',
          updatedAt: at.now > priority.updatedAt ? at.now : priority.updatedAt,
        }
      : priority,
  );
}
