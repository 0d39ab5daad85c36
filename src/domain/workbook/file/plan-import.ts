import type { Instant } from '../../core/day.ts';
import type { PersonId } from '../../team/person.ts';
import { newlyOver, type OverLimit } from '../over-limits.ts';
import { tableNames, type Rows, type TableName } from '../tables.ts';
import { compareSides, type RowDifference, type TableEffect } from './compare-sides.ts';
import { buildRows, type FileHeader, type WorkbookFile } from './format.ts';
import { mergeRows, settleRows } from './merge-rows.ts';
import { eraseApart, nobody, type ErasedPerson } from './settle-erasures.ts';
import { rowNamer, type RowName } from './row-name.ts';
import { joinPlans, keptPlans, type Moment } from './settle-plan.ts';

/** What a file is, to be seen before anything is done with it. */
export interface FileSummary extends FileHeader {
  /** Whose workbook it is. */
  readonly name: string;
  readonly sample: boolean;
  /** When the last change was made that is in it. */
  readonly changedAt: Instant;
  readonly counts: Readonly<Record<TableName, number>>;
}

/** What one way of taking the file in would come to. Nothing is written by planning it. */
export interface ImportOffer {
  readonly offered: true;
  /** The whole workbook as it would be. `changesBetween` says what to write. */
  readonly rows: Rows;
  readonly effects: Readonly<Record<TableName, TableEffect>>;
  /** Rows that both sides have and that differ. */
  readonly differences: readonly RowDifference[];
  /** Active focus areas that would be set aside, because a plan has few. */
  readonly setAside: readonly RowName[];
  /** Open priorities that would be dropped, because the team has at most three. */
  readonly dropped: readonly RowName[];
  /** People whom one side erased and the other still has. They stay erased, unless it was chosen otherwise. */
  readonly erased: readonly ErasedPerson[];
  /** What there would be more of than fits. Nothing is dropped for it. */
  readonly over: readonly OverLimit[];
}

export interface NotOffered {
  readonly offered: false;
  readonly why: 'nothing here yet' | 'another workbook';
}

export interface ImportPlan {
  readonly file: FileSummary;
  readonly asNew: ImportOffer;
  readonly merge: ImportOffer | NotOffered;
  readonly replace: ImportOffer | NotOffered;
}

/**
 * The dry run: what taking a file in would do to the workbook that is open, or null for none.
 * @param back whom of those that one side erased to have again
 */
export function planImport(
  current: Rows | null,
  file: WorkbookFile,
  at: Moment,
  back: ReadonlySet<PersonId> = nobody,
): ImportPlan {
  const isSame = current?.meta[0]?.datasetId === file.header.datasetId;
  const known = isSame && current !== null ? current.erasures : [];
  const filed = withErasures(file.rows, known, back, at);
  const asNew = offer(noRows, filed, settleRows(filed.rows, at));
  const summary = summarize(file);
  if (current === null) {
    const none: NotOffered = { offered: false, why: 'nothing here yet' };
    return { file: summary, asNew, merge: none, replace: none };
  }
  const { theirs, erased } = eraseApart(current, file.rows, back, at);
  return {
    file: summary,
    asNew,
    merge: isSame
      ? offer(current, { rows: theirs, erased }, mergeRows(current, file.rows, at, back))
      : { offered: false, why: 'another workbook' },
    replace: offer(current, filed, replaceRows(current, filed.rows, at)),
  };
}

interface Filed {
  readonly rows: Rows;
  readonly erased: readonly ErasedPerson[];
}

/** What is in a file without those who were erased since, and with the days on which they were. */
export function withErasures(
  incoming: Rows,
  erasures: Rows['erasures'],
  back: ReadonlySet<PersonId>,
  at: Moment,
): Filed {
  const { ours, theirs, erased } = eraseApart({ ...noRows, erasures }, incoming, back, at);
  const known = new Set(theirs.erasures.map(({ id }) => id));
  return {
    rows: { ...theirs, erasures: [...theirs.erasures, ...ours.erasures.filter(({ id }) => !known.has(id))] },
    erased,
  };
}

/** What is in the file instead of what is here. The revision never goes back, so that everybody notices. */
function replaceRows(current: Rows, incoming: Rows, at: Moment): Rows {
  const before = current.meta[0]?.revision ?? 0;
  const rows = settleRows(incoming, at);
  return { ...rows, meta: rows.meta.map((meta) => ({ ...meta, revision: Math.max(meta.revision, before) })) };
}

const noRows: Rows = buildRows(() => []);

function offer(current: Rows, { rows: incoming, erased }: Filed, result: Rows): ImportOffer {
  // Belonging to another plan is no difference: there will be one.
  const joined = joinPlans(incoming, keptPlans(result.plans, incoming.plans));
  return {
    offered: true,
    rows: result,
    ...compareSides(current, { ...joined, plans: incoming.plans }, result),
    setAside: closedIn('focuses', 'set aside', result, [current, incoming]),
    dropped: closedIn('priorities', 'dropped', result, [current, incoming]),
    erased,
    over: newlyOver(current, result),
  };
}

/** The rows that no side had closed in this way, but that are so in the result. */
function closedIn(
  table: 'focuses' | 'priorities',
  closed: string,
  result: Rows,
  sides: readonly Rows[],
): readonly RowName[] {
  const nameOf = rowNamer(result);
  const before = new Set<string>(
    sides.flatMap((side) => side[table].flatMap(({ id, state }) => (state === closed ? [id] : []))),
  );
  return result[table].flatMap((row) =>
    row.state === closed && !before.has(row.id) ? [nameOf(table, row)] : [],
  );
}

function summarize({ header, rows }: WorkbookFile): FileSummary {
  const [meta] = rows.meta;
  return {
    ...header,
    name: rows.profile[0]?.name ?? '',
    sample: meta?.sample ?? false,
    changedAt: meta?.updatedAt ?? header.madeAt,
    // Every table's name with its count.
    counts: Object.fromEntries(tableNames.map((name) => [name, rows[name].length])) as FileSummary['counts'],
  };
}
