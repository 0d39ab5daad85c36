import type { Page } from '@playwright/test';
import { blankSession } from '#domain/coaching/session.ts';
import { asDay, asInstant } from '#domain/core/day.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { openWithRows, personRow } from './people-file.ts';

/** A Tuesday, ten in the morning in Chicago. */
export const start = '2026-09-15T15:00:00Z';
const at = asInstant('2026-09-01T14:00:00.000Z');

type Session = Rows['sessions'][number];
export const sessionRow = (id: string, day: string, changes: Partial<Session> = {}): Session => ({
  id: id as Session['id'], // fits the pattern of ids
  personId: 'marcus' as Session['personId'], // fits the pattern of ids
  kind: 'one-to-one',
  plannedDay: asDay(day),
  state: 'held',
  closedDay: asDay(day),
  ...blankSession,
  createdAt: at,
  updatedAt: at,
  ...changes,
});

type Moment = Rows['moments'][number];
export const noteRow = (id: string, day: string, text: string, changes: Partial<Moment> = {}): Moment => ({
  id: id as Moment['id'], // fits the pattern of ids
  day: asDay(day),
  personId: 'marcus' as Moment['personId'], // fits the pattern of ids
  kind: 'note',
  skillId: null,
  dimensionId: null,
  text,
  createdAt: at,
  updatedAt: at,
  ...changes,
});

/** A plan of Marcus with one focus, an open action that is overdue, and a check-in that is due. */
const plan: Pick<Rows, 'plans' | 'focuses' | 'actions' | 'checkIns'> = {
  plans: [
    {
      id: 'plan-marcus' as never, // fits the pattern of ids
      subject: { kind: 'person', personId: 'marcus' as never }, // fits the pattern of ids
      startDay: asDay('2026-08-03'),
      bossName: '',
      createdAt: at,
      updatedAt: at,
    },
  ],
  focuses: [
    {
      id: 'focus-discovery' as never, // fits the pattern of ids
      planId: 'plan-marcus' as never, // as above
      topic: { instrumentId: 'salesperson-skills', instrumentVersion: 1, dimensionId: 'discovery' },
      order: 0,
      chosenDay: asDay('2026-08-03'),
      itemId: 'discovery',
      fromLevel: 2,
      toLevel: 3,
      sign: '',
      cue: '',
      behaviour: '',
      rehearsals: [],
      obstacle: '',
      bossPromise: '',
      state: 'active',
      stateDay: null,
      stateReason: '',
      createdAt: at,
      updatedAt: at,
    },
  ],
  actions: [
    {
      id: 'action-call' as never, // fits the pattern of ids
      planId: 'plan-marcus' as never, // as above
      focusId: 'focus-discovery' as never, // as above
      kind: 'do',
      text: 'Call two customers and ask only about their year.',
      dueDay: asDay('2026-09-10'),
      helper: '',
      shows: '',
      state: 'open',
      closedDay: null,
      reason: '',
      moves: [],
      ideaId: null,
      addedDay: asDay('2026-08-03'),
      order: 0,
      createdAt: at,
      updatedAt: at,
    },
  ],
  checkIns: [
    {
      id: 'check-in-one' as never, // fits the pattern of ids
      planId: 'plan-marcus' as never, // as above
      focusId: 'focus-discovery' as never, // as above
      plannedDay: asDay('2026-09-14'),
      heldDay: null,
      howItWent: '',
      evidence: '',
      confidence: null,
      skippedDay: null,
      skippedReason: '',
      createdAt: at,
      updatedAt: at,
    },
  ],
};

const tasks: Rows['tasks'] = [
  {
    id: 'task-renewal' as never, // fits the pattern of ids
    personId: 'marcus' as never, // fits the pattern of ids
    text: 'Runs the renewal meeting',
    readiness: 'show',
    nextStep: '',
    reviewDay: asDay('2026-09-14'),
    history: [],
    closedDay: null,
    createdAt: at,
    updatedAt: at,
  },
];

const names = [
  'Marcus Reed',
  'Ana Ruiz',
  'Priya Nair',
  'Tom Becker',
  'Lena Okafor',
  'Josef Novák',
  'Ines Silva',
];
export const team: Rows['people'] = names.map((name, order) =>
  personRow((name.split(' ')[0] ?? '').toLowerCase(), name, order),
);

/** Opens a workbook with a team of seven, of whom Marcus has a plan and a task. Ends on *Today*. */
export async function openCoaching(page: Page, changes: Partial<Rows> = {}): Promise<void> {
  await page.context().clock.setFixedTime(start);
  await openWithRows(page, { people: team, ...plan, tasks, ...changes });
}
