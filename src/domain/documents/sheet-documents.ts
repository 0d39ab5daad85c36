import { frameOf, type FramePart } from '../coaching/frames.ts';
import { sheetCode, sheetLines, type SheetItem } from '../team/rating-sheet.ts';
import type { Wording, Wordings } from '../team/wordings.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';

export interface SheetData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly wordings: Wordings;
  readonly hidden: ReadonlySet<string>;
}

/** A blank *Rating sheet*: the items with the numbers by which they are typed in. */
export interface RatingSheetDocument {
  readonly cover: Cover;
  /** Asked for when it is typed in. */
  readonly code: string;
  readonly items: readonly SheetItem[];
  readonly imprint: Imprint;
}

export const ratingSheetDocument = (
  { profile, meta, wordings, hidden }: SheetData,
  making: Making,
): RatingSheetDocument => ({
  cover: coverOf(profile, meta, making),
  code: sheetCode(wordings),
  items: sheetLines(wordings, hidden),
  imprint: imprintOf(meta, making),
});

/** A blank *Observation sheet* for one skill. */
export interface ObservationSheetDocument {
  readonly cover: Cover;
  readonly skill: Wording;
  readonly frames: readonly FramePart[];
  readonly imprint: Imprint;
}

export const observationSheetDocument = (
  { profile, meta, skill }: Pick<SheetData, 'profile' | 'meta'> & { readonly skill: Wording },
  making: Making,
): ObservationSheetDocument => ({
  cover: coverOf(profile, meta, making),
  skill,
  frames: frameOf('observed'),
  imprint: imprintOf(meta, making),
});
