import type { Rows } from '#domain/workbook/tables.ts';
import type { Acknowledged } from './page/fault-page.ts';

/**
 * Every change that was acknowledged, kept outside the browser. What a row goes through leads one way (added, written
 * with growing numbers, closed), so that a change that reached the disk without being told is no contradiction.
 */
export class Ledger {
  readonly #acknowledged: Acknowledged[] = [];
  #revision = 0;

  get count(): number {
    return this.#acknowledged.length;
  }

  add(what: Acknowledged): void {
    this.#acknowledged.push(what);
    this.#revision += 1;
  }

  /** Takes the revision that was found as the one to count on from. */
  countFrom(revision: number): void {
    this.#revision = revision;
  }

  /** What is not there though it was acknowledged. */
  findLost({
    meta,
    focuses,
    actions,
    trash,
  }: Pick<Rows, 'meta' | 'focuses' | 'actions' | 'trash'>): readonly string[] {
    const focusOf = new Map<string, Rows['focuses'][number]>(focuses.map((row) => [row.id, row]));
    const actionOf = new Map<string, Rows['actions'][number]>(actions.map((row) => [row.id, row]));
    const trashedOf = new Map(
      trash.flatMap((row) => (row.table === 'actions' ? [[String(row.row.id), row.row]] : [])),
    );
    const isThere = (what: Acknowledged): boolean => {
      const focus = focusOf.get(what.id);
      const action = actionOf.get(what.id) ?? trashedOf.get(what.id);
      switch (what.kind) {
        case 'focus chosen':
          return focus !== undefined;
        case 'focus ended':
          return focus !== undefined && focus.state !== 'active';
        case 'promise written':
          return focus !== undefined && numberIn(focus.bossPromise) >= what.number;
        case 'action added':
          return action !== undefined;
        case 'action written':
          return action !== undefined && 'text' in action && numberIn(action.text) >= what.number;
        case 'action done':
          return action !== undefined && 'state' in action && action.state === 'done';
        case 'action deleted':
          return trashedOf.has(what.id);
      }
    };
    const lost = this.#acknowledged.filter((what) => !isThere(what)).map((what) => `${what.kind} ${what.id}`);
    const revision = meta[0]?.revision ?? -1;
    return revision < this.#revision
      ? [...lost, `revision ${revision}, ${this.#revision} was acknowledged`]
      : lost;
  }
}

/** The number of a text, which stands at both of its ends; not a number where the ends differ. */
const numberIn = (text: string): number => {
  const ends = /^(\d+) .*?(\d+)$/s.exec(text);
  return ends !== null && ends[1] === ends[2] ? Number(ends[1]) : Number.NaN;
};
