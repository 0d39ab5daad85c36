import type { Tables } from './tables.ts';

/** Texts that are edited in place and save themselves, with the most characters (UTF-16 units) they may have. */
export const editableTexts = {
  profile: { name: 120, leads: 200 },
  answers: { evidence: 4000 },
  plans: { bossName: 120 },
  focuses: { sign: 2000, cue: 1000, behaviour: 1000, obstacle: 2000, bossPromise: 2000 },
  actions: { text: 2000, helper: 300, shows: 2000 },
  checkIns: { howItWent: 4000, evidence: 4000 },
  people: { name: 120, role: 120, territory: 200, aspiration: 2000 },
  privateNotes: { text: 8000 },
  ownSkills: {
    name: 80,
    meaning: 300,
    statement: 200,
    window: 80,
    anchor1: 240,
    anchor2: 240,
    anchor3: 240,
    anchor4: 240,
    anchor5: 240,
  },
  ratings: { evidence: 4000 },
  diagnoses: { getNote: 1000, moveNote: 1000, doNote: 1000, knowHowNote: 1000 },
  tasks: { text: 300, nextStep: 1000 },
  sessions: {
    aim: 2000,
    now: 2000,
    ways: 2000,
    willDo: 2000,
    sawMoment: 2000,
    sawAction: 2000,
    sawEffect: 2000,
    sawAsk: 2000,
    nextTry: 1000,
    triedNote: 1000,
    privateNote: 4000,
  },
  moments: { text: 4000 },
  priorities: { title: 200, why: 2000, what: 2000, sign: 2000 },
  measures: { name: 120, formula: 1000 },
  reviews: {
    numbers: 4000,
    myself: 4000,
    team: 4000,
    keep: 4000,
    stop: 4000,
    start: 4000,
    closing: 4000,
    trigger: 4000,
  },
  personReviews: { sentence: 1000, decision: 1000 },
  commitments: { text: 1000 },
} as const satisfies {
  readonly [Name in keyof Tables]?: { readonly [Field in keyof Tables[Name]]?: number };
};

export type EditableTable = keyof typeof editableTexts;
export type EditableField<Table extends EditableTable = EditableTable> = Table extends EditableTable
  ? keyof (typeof editableTexts)[Table] & string
  : never;

/** Whether a text must say something: it stands on every document. */
export const isNeeded = (table: string, field: string): boolean =>
  (table === 'profile' || table === 'people') && field === 'name';

/** The limit of a text; undefined for what is no editable text. */
export function textLimit(table: string, field: string): number | undefined {
  const fields: Readonly<Record<string, Readonly<Record<string, number>>>> = editableTexts;
  return Object.hasOwn(fields, table) && Object.hasOwn(fields[table] ?? {}, field)
    ? fields[table]?.[field]
    : undefined;
}
