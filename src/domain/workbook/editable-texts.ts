import type { Tables } from './tables.ts';

/** Texts that are edited in place and save themselves, with the most characters (UTF-16 units) they may have. */
export const editableTexts = {
  profile: { name: 120, leads: 200 },
  answers: { evidence: 4000 },
  plans: { bossName: 120 },
  focuses: { sign: 2000, cue: 1000, behaviour: 1000, obstacle: 2000, bossPromise: 2000 },
  actions: { text: 2000, helper: 300, shows: 2000 },
  checkIns: { howItWent: 4000, evidence: 4000 },
} as const satisfies {
  readonly [Name in keyof Tables]?: { readonly [Field in keyof Tables[Name]]?: number };
};

export type EditableTable = keyof typeof editableTexts;
export type EditableField<Table extends EditableTable = EditableTable> = Table extends EditableTable
  ? keyof (typeof editableTexts)[Table] & string
  : never;

/** Whether a text must say something: it stands on every document. */
export const isNeeded = (table: string, field: string): boolean => table === 'profile' && field === 'name';

/** The limit of a text; undefined for what is no editable text. */
export function textLimit(table: string, field: string): number | undefined {
  const fields: Readonly<Record<string, Readonly<Record<string, number>>>> = editableTexts;
  return Object.hasOwn(fields, table) && Object.hasOwn(fields[table] ?? {}, field)
    ? fields[table]?.[field]
    : undefined;
}
