import type { Day } from '../core/day.ts';
import type { Person } from '../team/person.ts';
import type { Priority } from '../team/priority.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';

export interface PriorityPart {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Empty: the whole team. */
  readonly who: readonly string[];
  readonly what: string;
  readonly dueDay: Day | null;
  readonly sign: string;
}

/** What the *Team development plan* says: one page. */
export interface TeamPlanDocument {
  readonly cover: Cover;
  readonly priorities: readonly PriorityPart[];
  /** What was closed in the last quarter or so, the latest first. */
  readonly closed: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: 'done' | 'dropped';
    readonly day: Day | null;
    readonly reason: string;
  }[];
  readonly team: readonly string[];
  readonly imprint: Imprint;
}

export interface TeamPlanData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly priorities: readonly Priority[];
  readonly people: readonly Person[];
}

/** How many closed ones fit below the open ones on one page. */
const mostClosed = 4;

export function teamPlanDocument(
  { profile, meta, priorities, people }: TeamPlanData,
  making: Making,
): TeamPlanDocument {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const closed = priorities.flatMap(({ id, title, state, closedDay, reason }) =>
    state === 'open' ? [] : [{ id, title: title.trim(), state, day: closedDay, reason: reason.trim() }],
  );
  return {
    cover: coverOf(profile, meta, making),
    priorities: priorities
      .filter(({ state }) => state === 'open')
      .map(({ id, title, why, personIds, what, dueDay, sign }) => ({
        id,
        title: title.trim(),
        why: why.trim(),
        who: personIds.flatMap((person) => names.get(person) ?? []),
        what: what.trim(),
        dueDay,
        sign: sign.trim(),
      })),
    closed: closed.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '')).slice(0, mostClosed),
    team: people.filter(({ leftDay }) => leftDay === null).map(({ name }) => name),
    imprint: imprintOf(meta, making),
  };
}
