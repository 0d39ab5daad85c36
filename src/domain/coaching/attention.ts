import { daysBetween, type Day } from '../core/day.ts';
import { groupBy } from '../core/group-by.ts';
import { wasOnTeam } from '../team/on-team.ts';
import type { Person } from '../team/person.ts';
import type { Moment, MomentKind } from './moment.ts';
import { sessionDay, sessionKinds } from './session-words.ts';
import type { Session, SessionKind } from './session.ts';

/** From the first to the last day, both inside. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** What one person got of the manager's attention in a period. Counts, no score. */
export interface Attention {
  readonly person: Person;
  readonly held: Readonly<Record<SessionKind, number>>;
  readonly heldCount: number;
  /** Called off in the period. */
  readonly cancelled: number;
  readonly moments: Readonly<Record<MomentKind, number>>;
  /** The last session held, also before the period; null when none is known. */
  readonly lastHeld: Day | null;
  /** Days from then to the end of the period, or to today while it runs; null when none is known. */
  readonly daysSince: number | null;
  /** The day of the last moment in the period. */
  readonly lastMoment: Day | null;
  /** The next session that is planned from today on. */
  readonly nextPlanned: Day | null;
}

export interface AttentionSources {
  /** Everybody, those who left included. */
  readonly people: readonly Person[];
  /** Those of the period, and enough before it to know the last one. */
  readonly sessions: readonly Session[];
  /** Those of the period. */
  readonly moments: readonly Moment[];
}

/**
 * For each person who was on the team in the period: what they got, longest without a session first, those without
 * any known one before them. Equal ones stay in the team's order.
 */
export function attentionIn(
  { people, sessions, moments }: AttentionSources,
  period: Period,
  today: Day,
): readonly Attention[] {
  const end = today < period.last ? today : period.last;
  const sessionsOf = groupBy(sessions, ({ personId }) => personId);
  const momentsOf = groupBy(moments, ({ personId }) => personId);
  return people
    .filter((person) => wasOnTeam(person, period))
    .map((person) =>
      attentionOf(
        person,
        sessionsOf.get(person.id) ?? [],
        momentsOf.get(person.id) ?? [],
        period,
        end,
        today,
      ),
    )
    .toSorted((a, b) => waiting(b) - waiting(a));
}

/** More than any number of days where no session is known. */
const waiting = ({ daysSince }: Attention): number => daysSince ?? Number.MAX_SAFE_INTEGER;

function attentionOf(
  person: Person,
  sessions: readonly Session[],
  moments: readonly Moment[],
  period: Period,
  end: Day,
  today: Day,
): Attention {
  const isInside = (day: Day): boolean => day >= period.first && day <= end;
  const heldUntilEnd = sessions.filter((session) => session.state === 'held' && sessionDay(session) <= end);
  const held = heldUntilEnd.filter((session) => isInside(sessionDay(session)));
  const inside = moments.filter(({ day }) => isInside(day));
  const lastHeld = latest(heldUntilEnd.map(sessionDay));
  const countOf = (kind: MomentKind): number => inside.filter((moment) => moment.kind === kind).length;
  const ofKind = (kind: SessionKind): number => held.filter((session) => session.kind === kind).length;
  return {
    person,
    held: { 'one-to-one': ofKind('one-to-one'), observed: ofKind('observed'), deal: ofKind('deal') },
    heldCount: held.length,
    cancelled: sessions.filter((session) => session.state === 'cancelled' && isInside(sessionDay(session)))
      .length,
    moments: { praise: countOf('praise'), correction: countOf('correction'), note: countOf('note') },
    lastHeld,
    daysSince: lastHeld === null ? null : daysBetween(lastHeld, end),
    lastMoment: latest(inside.map(({ day }) => day)),
    nextPlanned:
      sessions
        .flatMap(({ state, plannedDay }) => (state === 'planned' && plannedDay >= today ? [plannedDay] : []))
        .toSorted()[0] ?? null,
  };
}

const latest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null;

/** All sessions and moments of a period together. */
export interface AttentionTotals {
  readonly held: Readonly<Record<SessionKind, number>>;
  readonly heldCount: number;
  readonly praise: number;
  readonly correction: number;
}

export function attentionTotals(rows: readonly Attention[]): AttentionTotals {
  const sum = (valueOf: (row: Attention) => number): number =>
    rows.reduce((total, row) => total + valueOf(row), 0);
  const [oneToOne, observed, deal] = sessionKinds.map((kind) => sum((row) => row.held[kind]));
  return {
    held: { 'one-to-one': oneToOne ?? 0, observed: observed ?? 0, deal: deal ?? 0 },
    heldCount: sum((row) => row.heldCount),
    praise: sum((row) => row.moments.praise),
    correction: sum((row) => row.moments.correction),
  };
}
