import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '../core/day.ts';
import type { Id } from '../core/fields.ts';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import type { Action, CheckIn, Focus } from '../plans/plan.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { partsOf, type DocumentPart } from './inclusion.ts';
import { wordingsWith } from '../team/wordings.ts';
import { planDocument, type PlanData } from './plan-document.ts';

const at = asInstant('2026-09-01T09:00:00.000Z');
const day = asDay('2026-11-23');
// Made-up ids, of any kind.
const id = <Name extends string>(text: string): Id<Name> => text as Id<Name>;

const profile: Profile = {
  id: 'manager',
  name: ' Dana Whitfield ',
  leads: 'Mid-market sales',
  since: null,
  teamSize: 8,
  fiscalStart: 2,
  ownQuota: false,
  updatedAt: at,
};
const meta: Meta = {
  id: 'workbook',
  datasetId: id('dataset'),
  revision: 42,
  createdAt: at,
  createdBy: '0.1.0',
  sample: false,
  updatedAt: at,
};
const dimension = roleInstrument.dimensions.find(({ id: dimensionId }) => dimensionId === 'coaching');
const item = dimension?.items[0];

const focus: Focus = {
  id: id('focus-1'),
  planId: id('plan'),
  topic: {
    instrumentId: roleInstrument.id,
    instrumentVersion: roleInstrument.version,
    dimensionId: 'coaching',
  },
  order: 0,
  chosenDay: asDay('2026-09-01'),
  itemId: item?.id ?? null,
  fromLevel: 2,
  toLevel: 4,
  sign: ' Two calls a week. ',
  cue: 'If a call starts,',
  behaviour: 'then I will stay silent.',
  rehearsals: [asDay('2026-09-02')],
  obstacle: '',
  bossPromise: '',
  state: 'active',
  stateDay: null,
  stateReason: '',
  createdAt: at,
  updatedAt: at,
};
const action: Action = {
  id: id('action'),
  planId: id('plan'),
  focusId: focus.id,
  kind: 'do',
  text: 'Watch a call.',
  dueDay: asDay('2026-12-01'),
  helper: '',
  shows: '',
  state: 'open',
  closedDay: null,
  reason: '',
  moves: [],
  ideaId: null,
  addedDay: asDay('2026-09-01'),
  order: 0,
  createdAt: at,
  updatedAt: at,
};
const checkIn: CheckIn = {
  id: id('check-in'),
  planId: id('plan'),
  focusId: focus.id,
  plannedDay: asDay('2026-12-15'),
  heldDay: null,
  howItWent: '',
  evidence: '',
  confidence: null,
  skippedDay: null,
  skippedReason: '',
  createdAt: at,
  updatedAt: at,
};

function dataWith(parts: Partial<Pick<PlanData['plan'], 'focuses' | 'actions' | 'checkIns'>>): PlanData {
  const plan = {
    id: id<'Plan'>('plan'),
    subject: { kind: 'manager' as const },
    startDay: asDay('2026-09-01'),
    bossName: '',
    createdAt: at,
    updatedAt: at,
  };
  return {
    profile,
    meta,
    plan: { plan, focuses: [focus], actions: [], checkIns: [], ...parts },
    wordings: wordingsWith([]),
    assessedDay: asDay('2026-08-30'),
  };
}
const making = { day, appVersion: '0.1.0' };
const documentWith = (
  parts: Parameters<typeof dataWith>[0],
  included: readonly DocumentPart[] = partsOf.plan,
) => planDocument(dataWith(parts), making, new Set(included));

describe('the cover', () => {
  it('has the name and the fiscal quarter of the day', () => {
    expect(documentWith({}).cover).toMatchObject({
      name: 'Dana Whitfield',
      day,
      quarter: '2027-Q4',
      fiscalStart: 2,
    });
  });

  it('says from which state of the workbook it was made', () => {
    expect(documentWith({}).imprint).toEqual({ madeDay: day, appVersion: '0.1.0', revision: 42 });
  });
});

describe('a focus', () => {
  it('goes from anchor to anchor, in words', () => {
    const [part] = documentWith({}).focuses;
    expect(part?.goal).toEqual({
      statement: item?.statement,
      from: { level: 2, anchor: item?.anchors[1] },
      to: { level: 4, anchor: item?.anchors[3] },
    });
    expect(part?.sign).toBe('Two calls a week.');
  });

  it('says “if” and “then I will” once, however the pact was typed', () => {
    expect(documentWith({}).focuses[0]?.pact).toEqual({
      cue: 'a call starts',
      behaviour: 'stay silent',
      rehearsals: 1,
    });
    const short = { ...focus, cue: 'iffy deals come up', behaviour: 'I’ll ask first' };
    expect(documentWith({ focuses: [short] }).focuses[0]?.pact).toMatchObject({
      cue: 'iffy deals come up',
      behaviour: 'ask first',
    });
  });

  it('has no goal before a behavior was chosen', () => {
    expect(documentWith({ focuses: [{ ...focus, itemId: null }] }).focuses[0]?.goal).toBeNull();
  });

  it('is told in short once it has ended', () => {
    const ended = {
      ...focus,
      state: 'finished' as const,
      stateDay: asDay('2026-11-01'),
      stateReason: ' Done. ',
    };
    const document = documentWith({
      focuses: [ended],
      actions: [{ ...action, state: 'done', closedDay: day }],
    });
    expect(document.focuses).toEqual([]);
    expect(document.ended).toMatchObject([
      { name: dimension?.name, reason: 'Done.', tally: { done: 1, open: 0 } },
    ]);
  });
});

describe('the actions', () => {
  it('come by day, those without a day after them, and closed ones last', () => {
    const actions = [
      { ...action, id: id<'Action'>('closed'), state: 'done' as const, closedDay: asDay('2026-10-01') },
      { ...action, id: id<'Action'>('someday'), dueDay: null },
      { ...action, id: id<'Action'>('late'), dueDay: asDay('2026-11-01') },
      { ...action, id: id<'Action'>('soon') },
    ];
    const [part] = documentWith({ actions }).focuses;
    expect(part?.actions.map((line) => [line.id, line.overdue])).toEqual([
      ['late', true],
      ['soon', false],
      ['someday', false],
      ['closed', false],
    ]);
  });

  it('leave out what was never written', () => {
    expect(documentWith({ actions: [{ ...action, text: ' ' }] }).focuses[0]?.actions).toEqual([]);
  });

  it('tell why they were moved and dropped', () => {
    const moves = [
      { day, from: asDay('2026-11-01'), to: asDay('2026-12-01'), reason: ' The customer was ill. ' },
    ];
    const dropped = {
      ...action,
      state: 'dropped' as const,
      closedDay: day,
      reason: ' No longer needed. ',
      moves,
    };
    const [line] = documentWith({ actions: [dropped] }).focuses[0]?.actions ?? [];
    expect(line?.reason).toBe('No longer needed.');
    expect(line?.moves).toEqual([{ from: '2026-11-01', to: '2026-12-01', reason: 'The customer was ill.' }]);
  });
});

describe('the check-ins', () => {
  it('stand apart by past and to come', () => {
    const checkIns = [
      checkIn,
      { ...checkIn, id: id<'CheckIn'>('missed'), plannedDay: asDay('2026-11-02') },
      {
        ...checkIn,
        id: id<'CheckIn'>('held'),
        plannedDay: asDay('2026-10-01'),
        heldDay: asDay('2026-10-02'),
        confidence: 4 as const,
      },
    ];
    const lines = documentWith({ checkIns }).focuses[0]?.checkIns;
    expect(lines?.comingDays).toEqual(['2026-12-15']);
    expect(lines?.past.map((line) => [line.id, line.state])).toEqual([
      ['held', 'held'],
      ['missed', 'planned'],
    ]);
    expect(lines?.past[0]?.confidence).toEqual({ level: 4, words: 'fairly sure' });
  });
});

describe('what the manager leaves out', () => {
  const moved = {
    ...action,
    moves: [{ day, from: asDay('2026-11-01'), to: asDay('2026-12-01'), reason: 'The customer was ill.' }],
  };
  const dropped = {
    ...action,
    id: id<'Action'>('dropped'),
    state: 'dropped' as const,
    closedDay: day,
    reason: 'No longer needed.',
  };
  const held = {
    ...checkIn,
    heldDay: asDay('2026-11-02'),
    howItWent: 'Slowly.',
    evidence: 'One call.',
    confidence: 3 as const,
  };
  const parts = {
    focuses: [{ ...focus, obstacle: 'My calendar.' }],
    actions: [moved, dropped],
    checkIns: [held],
  };

  it('is not in it, nor counted; dates and confidence stay', () => {
    const [part] = documentWith(parts, []).focuses;
    expect(part?.obstacle).toBe('');
    expect(part?.actions.map((line) => [line.id, line.moves])).toEqual([['action', []]]);
    expect(part?.tally).toMatchObject({ open: 1, dropped: 0, moved: 0, checkInsHeld: 1 });
    expect(part?.checkIns.past).toMatchObject([
      { closedDay: '2026-11-02', confidence: { level: 3 }, howItWent: '', evidence: '' },
    ]);
    expect(JSON.stringify(documentWith(parts, []))).not.toMatch(/calendar|needed|ill\.|Slowly|One call/);
  });

  it('is one part at a time', () => {
    expect(documentWith(parts, ['notes']).focuses[0]?.checkIns.past[0]?.howItWent).toBe('Slowly.');
    expect(documentWith(parts, ['obstacle']).focuses[0]?.obstacle).toBe('My calendar.');
    expect(documentWith(parts, ['history']).focuses[0]?.tally).toMatchObject({ dropped: 1, moved: 1 });
  });
});
