import type { Person } from '../team/person.ts';
import { buildRows } from './file/format.ts';
import { mapFreeTexts } from './free-texts.ts';
import { callNames, nameFinder, type Span } from './names-in-text.ts';
import type { Rows, TableName, Tables } from './tables.ts';
import type { Trashed } from './trashed.ts';

/** What stands in the place of somebody else's name, however long that is. */
export const blackBar = '█████';

/**
 * What is held on one person, with other people's names taken out: in what was typed, in full and by first and last
 * name; and out of the lists of whom something is for. The person's own full name stays. A first name that they share
 * with somebody does not: who is meant, only its writer knows.
 */
export function blackOut(rows: Rows, others: readonly Pick<Person, 'id' | 'name'>[]): Rows {
  const hide = hiderOf(
    others.flatMap(({ name }) => callNames(name)),
    rows.people.map(({ name }) => name),
  );
  const ids = new Set<string>(others.map(({ id }) => id));
  return buildRows(<Name extends TableName>(name: Name): readonly Tables[Name][] => {
    const own: readonly Tables[Name][] = rows[name];
    return own.map((row) =>
      withoutIds(
        name,
        mapFreeTexts(name, row, (text, field) => (name === 'people' && field === 'name' ? text : hide(text))),
        ids,
      ),
    );
  });
}

/** The ids of other people stand in one table only, and in what was deleted from it. */
function withoutIds<Name extends TableName>(
  table: Name,
  row: Tables[Name],
  ids: ReadonlySet<string>,
): Tables[Name] {
  const without = <Row extends { readonly personIds: readonly string[] }>(one: Row): Row => ({
    ...one,
    personIds: one.personIds.filter((id) => !ids.has(id)),
  });
  // The table's name tells which rows they are.
  if (table === 'priorities') return without(row as Tables['priorities']) as Tables[Name];
  if (table !== 'trash') return row;
  const trashed = row as Trashed;
  return ('personIds' in trashed.row ? { ...trashed, row: without(trashed.row) } : trashed) as Tables[Name];
}

/** Makes what blacks the names out; where the person's own full name stands, it stays whole. */
function hiderOf(names: readonly string[], ownNames: readonly string[]): (text: string) => string {
  const findOthers = nameFinder(names);
  const findOwn = nameFinder(ownNames.filter((name) => name.trim() !== ''));
  return (text) => {
    const others = findOthers(text);
    if (others.length === 0) return text;
    const own = findOwn(text).filter((span) =>
      others.every((other) => !overlap(span, other) || isInside(other, span)),
    );
    return withBars(
      text,
      others.filter((other) => !own.some((span) => isInside(other, span))),
    );
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** Inside, and not all of it. */
const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** @param spans by their start; those that overlap become one bar */
function withBars(text: string, spans: readonly Span[]): string {
  let done = '';
  let at = 0;
  let end = 0;
  for (const span of spans) {
    if (span.start >= end) {
      done += text.slice(at, span.start) + blackBar;
      at = span.end;
    }
    end = Math.max(end, span.end);
    at = Math.max(at, span.end);
  }
  return done + text.slice(at);
}
