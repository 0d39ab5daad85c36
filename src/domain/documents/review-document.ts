import type { Addendum, Review } from '../reviews/review.ts';
import type {
  CarryOverPart,
  CommitmentsPart,
  HabitsPart,
  HeadPart,
  MyselfPart,
  NumbersPart,
  ReviewRecord,
  TeamPart,
} from '../reviews/record.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';
import type { Included } from './inclusion.ts';

/** Whether it is still written in, or who locked it when. */
export type Lock =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'locked';
      readonly by: string;
      readonly day: NonNullable<Review['lockedDay']>;
      readonly fingerprint: string;
    };

/** What the *Quarterly review* says: all of it, for the manager. */
export interface ReviewDocument {
  readonly cover: Cover;
  readonly reviewId: string;
  readonly record: ReviewRecord;
  readonly withPeople: boolean;
  readonly withClosing: boolean;
  readonly lock: Lock;
  readonly erased: number;
  readonly addenda: readonly Pick<Addendum, 'id' | 'day' | 'reason' | 'text'>[];
  readonly imprint: Imprint;
}

/**
 * What the boss gets: two pages. Made of the parts that a boss may see and of nothing else, so that nothing private
 * can slip in: what is said of each person, and where the manager fell back to closing, are in no type of it.
 */
export interface SummaryDocument {
  readonly cover: Cover;
  readonly reviewId: string;
  readonly head: HeadPart;
  readonly numbers: NumbersPart;
  readonly myself: Pick<MyselfPart, 'focuses' | 'assessedDay'>;
  readonly team: TeamPart;
  readonly habits: HabitsPart;
  readonly carried: CarryOverPart['lines'];
  readonly commitments: CommitmentsPart;
  readonly lock: Lock;
  readonly imprint: Imprint;
}

/** The quarter in one page: of the summary, so that nothing private can be in it, what fits. */
export interface QuarterPageDocument extends Pick<
  SummaryDocument,
  'cover' | 'reviewId' | 'head' | 'numbers' | 'habits' | 'commitments' | 'lock' | 'imprint'
> {
  /** Whether something was left out or shortened to fit. */
  readonly isCut: boolean;
}

export interface ReviewData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly review: Review;
  readonly record: ReviewRecord;
  readonly erased: number;
  readonly addenda: readonly Addendum[];
}

export const reviewDocument = (data: ReviewData, making: Making, included: Included): ReviewDocument => ({
  cover: coverOf(data.profile, data.meta, making),
  reviewId: data.review.id,
  record: withoutLeftOut(data.record, included),
  withPeople: included.has('people'),
  withClosing: included.has('closing'),
  lock: lockOf(data.review),
  erased: data.erased,
  addenda: data.addenda.map(({ id, day, reason, text }) => ({ id, day, reason, text })),
  imprint: imprintOf(data.meta, making),
});

/** A review without the parts that the manager left out: what is not in it can't be shown. */
const withoutLeftOut = (record: ReviewRecord, included: Included): ReviewRecord => ({
  ...record,
  ...(included.has('people') ? {} : { people: [], carryOver: { ...record.carryOver, ofPeople: [] } }),
  ...(included.has('closing')
    ? {}
    : { closing: { frequent: [], peaksLate: false, closing: '', trigger: '' } }),
});

export function summaryDocument(data: ReviewData, making: Making): SummaryDocument {
  const { head, numbers, myself, team, habits, carryOver, commitments } = data.record;
  return {
    cover: coverOf(data.profile, data.meta, making),
    reviewId: data.review.id,
    head,
    numbers,
    myself: { focuses: myself.focuses, assessedDay: myself.assessedDay },
    team: { ...team, skills: weakest(team.skills) },
    habits,
    carried: carryOver.lines.filter(({ kind, decision }) => decision === 'carry' && kind !== 'action'),
    commitments,
    lock: lockOf(data.review),
    imprint: imprintOf(data.meta, making),
  };
}

/** What fits on one page, in lines and in characters, tried out on both papers with long texts. */
const onePage = { lines: 5, commitments: 4, note: 200, habit: 80, commitment: 90 } as const;

export function quarterPageDocument(data: ReviewData, making: Making): QuarterPageDocument {
  const { cover, reviewId, head, numbers, habits, commitments, lock, imprint } = summaryDocument(
    data,
    making,
  );
  const read = numbers.lines.filter(({ value, target }) => value !== null || target !== null);
  const short = {
    numbers: {
      ...numbers,
      lines: read.slice(0, onePage.lines),
      note: shortened(numbers.note, onePage.note),
    },
    habits: {
      keep: shortened(habits.keep, onePage.habit),
      stop: shortened(habits.stop, onePage.habit),
      start: shortened(habits.start, onePage.habit),
    },
    commitments: {
      lines: commitments.lines
        .slice(0, onePage.commitments)
        .map((line) => ({ ...line, text: shortened(line.text, onePage.commitment) })),
    },
  };
  const whole = { numbers: { ...numbers, lines: read }, habits, commitments };
  const isCut = JSON.stringify(short) !== JSON.stringify(whole);
  return { cover, reviewId, head, ...short, isCut, lock, imprint };
}

/** The first words of a text, up to `most` characters, with an ellipsis where something was left out. */
function shortened(text: string, most: number): string {
  const whole = text.trim().replaceAll(/\s+/g, ' ');
  if (whole.length <= most) return text;
  const cut = whole.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}

/** How many skills fit on two pages with all the rest. */
const mostSkills = 5;

/** Those that most of the team lack, the most first. */
const weakest = (skills: TeamPart['skills']): TeamPart['skills'] =>
  skills
    .filter(({ low }) => low > 0)
    .toSorted((a, b) => b.low - a.low)
    .slice(0, mostSkills);

export const lockOf = ({ lockedBy, lockedDay, fingerprint }: Review): Lock =>
  lockedDay === null || fingerprint === null
    ? { kind: 'draft' }
    : { kind: 'locked', by: lockedBy, day: lockedDay, fingerprint };
