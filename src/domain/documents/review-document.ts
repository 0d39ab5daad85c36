import type { Day } from '../core/day.ts';
import type { Addendum, Review } from '../reviews/review.ts';
import type {
  CarryOverPart,
  CommitmentsPart,
  HabitsPart,
  HeadPart,
  MyselfPart,
  NumberLine,
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
  /** Whether something was left out or shortened to fit on two pages. */
  readonly isCut: boolean;
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
  /** A draft's is gathered on the day it is looked at. */
  readonly recordOn: (today: Day) => ReviewRecord;
  readonly erased: number;
  readonly addenda: readonly Addendum[];
}

export function reviewDocument(data: ReviewData, making: Making, included: Included): ReviewDocument {
  const record = data.recordOn(making.day);
  return {
    cover: coverOf(data.profile, data.meta, making),
    reviewId: data.review.id,
    record: withoutLeftOut({ ...record, commitments: named(record.commitments, record.head) }, included),
    withPeople: included.has('people'),
    withClosing: included.has('closing'),
    lock: lockOf(data.review),
    erased: data.erased,
    addenda: data.addenda.map(({ id, day, reason, text }) => ({ id, day, reason, text })),
    imprint: imprintOf(data.meta, making),
  };
}

/** Somebody else reads it: what is the manager's own has their name. */
const named = ({ lines }: CommitmentsPart, { manager }: HeadPart): CommitmentsPart => ({
  lines: lines.map((line) => ({ ...line, owner: line.owner || manager || 'The manager' })),
});

/** A review without the parts that the manager left out: what is not in it can't be shown. */
const withoutLeftOut = (record: ReviewRecord, included: Included): ReviewRecord => ({
  ...record,
  ...(included.has('people') ? {} : { people: [], carryOver: { ...record.carryOver, ofPeople: [] } }),
  ...(included.has('closing')
    ? {}
    : { closing: { frequent: [], peaksLate: false, closing: '', trigger: '' } }),
});

/** What a boss may see, whole. */
function bossParts(data: ReviewData, making: Making) {
  const { head, numbers, myself, team, habits, carryOver, commitments } = data.recordOn(making.day);
  return {
    cover: coverOf(data.profile, data.meta, making),
    reviewId: data.review.id,
    head,
    numbers,
    myself: { focuses: myself.focuses, assessedDay: myself.assessedDay },
    team: { ...team, skills: weakest(team.skills) },
    habits,
    carried: carryOver.lines.filter(({ kind, decision }) => decision === 'carry' && kind !== 'action'),
    commitments: named(commitments, head),
    lock: lockOf(data.review),
    imprint: imprintOf(data.meta, making),
  };
}

/** How much of each part there is room for: numbers of lines, and characters of texts. */
interface Room {
  readonly lines: number;
  readonly note: number;
  readonly habit: number;
  readonly commitments: number;
  readonly commitment: number;
}

/** What fits on one page, tried out on both papers with long texts. */
const onePage: Room = { lines: 5, commitments: 4, note: 200, habit: 80, commitment: 90 };

/** What fits on two, tried out in the same way. */
const twoPages = {
  lines: 7,
  commitments: 5,
  note: 400,
  habit: 90,
  commitment: 80,
  focuses: 3,
  goal: 95,
  priorities: 3,
  priority: 50,
  teamNote: 100,
  carried: 3,
  reason: 40,
};

export function summaryDocument(data: ReviewData, making: Making): SummaryDocument {
  const whole = bossParts(data, making);
  const { myself, team, carried } = whole;
  const short = {
    ...shortParts(whole, twoPages),
    myself: {
      ...myself,
      focuses: myself.focuses
        .slice(0, twoPages.focuses)
        .map((line) => ({ ...line, goal: shortened(line.goal, twoPages.goal) })),
    },
    team: {
      ...team,
      priorities: team.priorities.slice(0, twoPages.priorities).map((line) => ({
        ...line,
        title: shortened(line.title, twoPages.priority),
        reason: shortened(line.reason, twoPages.priority),
      })),
      note: shortened(team.note, twoPages.teamNote),
    },
    carried: carried.slice(0, twoPages.carried).map((line) => ({
      ...line,
      name: shortened(line.name, twoPages.commitment),
      reason: shortened(line.reason, twoPages.reason),
    })),
  };
  return { ...whole, ...short, isCut: isShorter(short, whole) };
}

export function quarterPageDocument(data: ReviewData, making: Making): QuarterPageDocument {
  const whole = bossParts(data, making);
  const { cover, reviewId, head, lock, imprint } = whole;
  const short = shortParts(whole, onePage);
  return { cover, reviewId, head, ...short, isCut: isShorter(short, whole), lock, imprint };
}

type CutParts = Pick<SummaryDocument, 'numbers' | 'habits' | 'commitments'>;

function shortParts({ numbers, habits, commitments }: CutParts, room: Room): CutParts {
  return {
    numbers: {
      ...numbers,
      lines: mostTelling(numbers.lines, room.lines),
      note: shortened(numbers.note, room.note),
    },
    habits: {
      ...habits,
      keep: shortened(habits.keep, room.habit),
      stop: shortened(habits.stop, room.habit),
      start: shortened(habits.start, room.habit),
    },
    commitments: {
      lines: commitments.lines
        .slice(0, room.commitments)
        .map((line) => ({ ...line, text: shortened(line.text, room.commitment) })),
    },
  };
}

/** Whether something was left out or shortened. Numbers that were neither read nor aimed at are no loss. */
function isShorter<Parts extends CutParts>(
  short: Parts,
  whole: { readonly [Name in keyof Parts]: unknown } & CutParts,
): boolean {
  const numbers = { ...whole.numbers, lines: whole.numbers.lines.filter(isKnown) };
  return Object.entries(short).some(
    ([name, part]) =>
      JSON.stringify(part) !== JSON.stringify(name === 'numbers' ? numbers : whole[name as keyof Parts]), // its own keys
  );
}

const isKnown = ({ value, target }: NumberLine): boolean => value !== null || target !== null;

/** Those that tell most, in their order: something of each level first, and what has a target before what has none. */
function mostTelling(lines: readonly NumberLine[], most: number): readonly NumberLine[] {
  const known = lines.filter(isKnown);
  const rank = ({ value, target }: NumberLine): number => Number(value === null) + Number(target === null);
  const ranked = known.toSorted((a, b) => rank(a) - rank(b));
  const firsts = (['get', 'move', 'do'] as const).flatMap(
    (level) => ranked.find((line) => line.level === level) ?? [],
  );
  const kept = new Set([...new Set([...firsts, ...ranked])].slice(0, most));
  return known.filter((line) => kept.has(line));
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
const mostSkills = 3;

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
