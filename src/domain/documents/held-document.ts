import { blackOut } from '../workbook/black-out.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';
import { heldCounts, type HeldCount, type HeldData } from './held-data.ts';
import type { SayDay } from './held-lines.ts';
import { heldParts, type HeldPart } from './held-parts.ts';
import type { Included } from './inclusion.ts';

/** What *Everything held on …* says. Whose name stands in what is held on others is no part of it. */
export interface HeldDocument {
  readonly personId: string;
  /** Whom it is about, and for. */
  readonly name: string;
  readonly cover: Cover;
  /** Whether other people’s names were taken out. */
  readonly isBlackedOut: boolean;
  readonly counts: readonly HeldCount[];
  readonly parts: readonly HeldPart[];
  readonly imprint: Imprint;
}

export function heldDocument(data: HeldData, making: Making, included: Included, say: SayDay): HeldDocument {
  const isBlackedOut = !included.has('others');
  const rows = isBlackedOut ? blackOut(data.rows, data.others) : data.rows;
  return {
    personId: data.person.id,
    name: data.person.name.trim(),
    cover: coverOf(data.profile, data.meta, making),
    isBlackedOut,
    counts: heldCounts(rows),
    parts: heldParts({ ...data, rows }, say),
    imprint: imprintOf(data.meta, making),
  };
}
