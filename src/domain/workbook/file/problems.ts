import type { TableName } from '../tables.ts';

/** Where in a file: a row by its place in its table, from 1, and its field where that is one of ours. */
export interface Place {
  readonly table: TableName;
  readonly position: number;
  readonly field: string | null;
}

/** Why a file is not taken in. None of them carries what somebody wrote. */
export type FileProblem =
  | { readonly kind: 'too big'; readonly bytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not a workbook' }
  | { readonly kind: 'cut short' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too many rows'; readonly limit: number }
  | { readonly kind: 'too many values'; readonly limit: number }
  | { readonly kind: 'too deep'; readonly limit: number }
  | { readonly kind: 'too many fields'; readonly limit: number }
  | { readonly kind: 'text too long'; readonly limit: number }
  /** `appVersion` is null when it is not one that could be shown. */
  | { readonly kind: 'too new'; readonly fileVersion: number; readonly appVersion: string | null }
  | { readonly kind: 'not upgradable'; readonly fileVersion: number }
  | { readonly kind: 'wrong header'; readonly field: string | null }
  /** A name that JavaScript gives a meaning of its own, such as `__proto__`. Null: outside the tables. */
  | { readonly kind: 'forbidden name'; readonly place: Place | null }
  | { readonly kind: 'half a character'; readonly place: Place | null }
  | { readonly kind: 'missing table'; readonly table: TableName }
  | { readonly kind: 'unknown table' }
  | { readonly kind: 'wrong count' }
  | { readonly kind: 'invalid day'; readonly place: Place }
  | { readonly kind: 'unknown field'; readonly place: Place }
  | { readonly kind: 'invalid row'; readonly place: Place }
  | { readonly kind: 'not one row'; readonly table: TableName; readonly found: number }
  | { readonly kind: 'two identities' }
  | { readonly kind: 'double id'; readonly place: Place }
  | { readonly kind: 'dangling reference'; readonly place: Place; readonly to: TableName }
  | { readonly kind: 'unknown instrument'; readonly place: Place }
  | { readonly kind: 'unknown item'; readonly place: Place }
  | { readonly kind: 'wrong checksum' };

export type FileProblemKind = FileProblem['kind'];
