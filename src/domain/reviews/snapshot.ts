import { groupBy } from '../core/group-by.ts';
import { canonicalText } from '../workbook/file/canonical-text.ts';
import type { PersonId } from '../team/person.ts';
import type { CarryOverPart, CommitmentLine, PersonPart, PriorityLine, ReviewRecord } from './record.ts';
import { partLimit, type ReviewPart } from './review.ts';

/** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. At once: it runs inside a transaction. */
export type HashNow = (text: string) => string;

/** A part as it is kept, but for where and when. */
export type NewPart = Pick<ReviewPart, 'position' | 'kind' | 'personId' | 'text' | 'hash'>;

/** A part before it is cut to size. */
interface WholePart {
  readonly kind: string;
  readonly personId: PersonId | null;
  /** Plain data, whatever its part. */
  readonly value: unknown;
}

/** Stands at the end of the kind of a part that goes on from the one before. */
const goesOn = '+';

/** A record in parts: what is about one person in parts of their own, so that it can be erased alone. */
export function partsOfRecord(record: ReviewRecord, hash: HashNow): readonly NewPart[] {
  const { people, carryOver, team, commitments, ...rest } = record;
  const shared = {
    ...rest,
    team: { ...team, priorities: team.priorities.filter(({ personId }) => personId === null) },
    commitments: { lines: commitments.lines.filter(({ ownerId }) => ownerId === null) },
    carryOver: carryOver.lines,
  };
  const whole: readonly WholePart[] = [
    ...Object.entries(shared).map(([kind, value]) => ({ kind, personId: null, value })),
    ...people.map((person) => ({ kind: 'person', personId: person.personId, value: person })),
    ...byPerson('carryOverOf', carryOver.ofPeople, ({ personId }) => personId),
    ...byPerson('prioritiesOf', team.priorities, ({ personId }) => personId),
    ...byPerson('commitmentsOf', commitments.lines, ({ ownerId }) => ownerId),
  ];
  return whole
    .flatMap(({ kind, personId, value }) =>
      cut(canonicalText(value)).map((text, index) => ({
        kind: index === 0 ? kind : kind + goesOn,
        personId,
        text,
        hash: hash(text),
      })),
    )
    .map((part, position) => ({ ...part, position }));
}

/** What a locked review is known by: SHA-256 over its parts' kinds and hashes, in their order. */
export const fingerprintOf = (
  parts: readonly Pick<ReviewPart, 'position' | 'kind' | 'hash'>[],
  hash: HashNow,
): string =>
  hash(
    ['managers-workbook-review 1', ...inOrder(parts).map((part) => `${part.kind} ${part.hash}`)].join('\n'),
  );

export type Verdict = 'matches' | 'another review' | 'changed';

/** Whether a locked review is what its fingerprint says: every text has its hash, and the hashes make the fingerprint. */
export function verifyParts(
  parts: readonly Pick<ReviewPart, 'position' | 'kind' | 'hash' | 'text' | 'erased'>[],
  fingerprint: string,
  hash: HashNow,
): Verdict {
  if (parts.some((part) => !part.erased && hash(part.text) !== part.hash)) return 'changed';
  return fingerprintOf(parts, hash) === fingerprint ? 'matches' : 'another review';
}

/** A locked review as it is read back. */
export interface LockedRecord {
  readonly record: ReviewRecord;
  /** How many people's parts were erased since. */
  readonly erased: number;
}

/** The record that parts were made of; null when a part that every review has is missing or is no data. */
export function recordOfParts(parts: readonly ReviewPart[]): LockedRecord | null {
  const texts: { kind: string; personId: PersonId | null; text: string; erased: boolean }[] = [];
  for (const part of inOrder(parts)) {
    const last = texts.at(-1);
    if (part.kind.endsWith(goesOn) && last !== undefined) last.text += part.text;
    else texts.push({ ...part });
  }
  try {
    const kept = texts
      .filter(({ erased }) => !erased)
      .map(({ kind, text }) => [kind, JSON.parse(text)] as const);
    // What was locked was a record; a field that is missing shows below.
    const rest = Object.fromEntries(kept) as Omit<ReviewRecord, 'people' | 'carryOver'> & {
      readonly carryOver: CarryOverPart['lines'];
    };
    const needed = ['head', 'numbers', 'myself', 'team', 'habits', 'closing', 'carryOver', 'commitments'];
    if (needed.some((kind) => !Object.hasOwn(rest, kind))) return null;
    const { head, numbers, myself, team, habits, closing, carryOver, commitments } = rest;
    const people = kept.flatMap(([kind, value]) => (kind === 'person' ? [value as PersonPart] : [])); // as locked
    // What each kind of a person's part holds, as it was locked.
    const linesOf = <Kind extends keyof LinesOf>(wanted: Kind): LinesOf[Kind] =>
      kept.flatMap(([kind, value]) => (kind === wanted ? (value as never) : []));
    const priorities = [...team.priorities, ...linesOf('prioritiesOf')].toSorted(inPlace);
    const lines = [...commitments.lines, ...linesOf('commitmentsOf')].toSorted(inPlace);
    const record = {
      head,
      numbers,
      myself,
      team: { ...team, priorities },
      people,
      habits,
      closing,
      carryOver: { lines: carryOver, ofPeople: linesOf('carryOverOf') },
      commitments: { lines },
    };
    return { record, erased: texts.filter(({ kind, erased }) => erased && kind === 'person').length };
  } catch {
    return null;
  }
}

/** Lists of which each person's lines are a part of their own, by the kind of that part. */
interface LinesOf {
  readonly carryOverOf: CarryOverPart['ofPeople'];
  readonly prioritiesOf: readonly PriorityLine[];
  readonly commitmentsOf: readonly CommitmentLine[];
}

/** Lines about one person each, in a part for each of them. */
const byPerson = <Line>(
  kind: keyof LinesOf,
  lines: readonly Line[],
  personOf: (line: Line) => PersonId | null,
): readonly WholePart[] =>
  [...groupBy(lines, personOf)].flatMap(([personId, value]) =>
    personId === null ? [] : [{ kind, personId, value }],
  );

/** As they stood among each other, wherever they were kept. */
const inPlace = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;

const inOrder = <Part extends Pick<ReviewPart, 'position'>>(parts: readonly Part[]): readonly Part[] =>
  parts.toSorted((a, b) => a.position - b.position);

/** Pieces that fit into a part, none of which ends in half a character. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + partLimit);
    if (to < text.length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
