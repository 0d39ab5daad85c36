import type { Instant } from '../../core/day.ts';
import { tableNames, type Rows, type TableName, type Tables } from '../tables.ts';
import { byId } from './changes-between.ts';
import { isSame } from './is-same.ts';
import { rowNamer, type RowName } from './row-name.ts';

/**
 * What becomes of a row. *added*: only in the file. *changed*: in both, and the file's is taken. *kept*: in both
 * and different, and ours stays. *same*: in both and alike. *only here*: stays. *removed*: only here, and goes.
 */
export type Outcome = 'added' | 'changed' | 'kept' | 'same' | 'only here' | 'removed';
export type TableEffect = Readonly<Record<Outcome, number>>;

/** A row that both sides have, each in its own way. */
export interface RowDifference {
  readonly table: TableName;
  readonly id: string;
  readonly name: RowName;
  readonly outcome: 'changed' | 'kept';
  /** When each side last changed it. */
  readonly oursUpdatedAt: Instant;
  readonly theirsUpdatedAt: Instant;
}

export interface SidesCompared {
  readonly effects: Readonly<Record<TableName, TableEffect>>;
  readonly differences: readonly RowDifference[];
}

/** What becomes of every row of both sides when `result` is what remains. */
export function compareSides(current: Rows, incoming: Rows, result: Rows): SidesCompared {
  const nameOf = rowNamer(result);
  const differences: RowDifference[] = [];
  const compareTable = <Name extends TableName>(
    table: Name,
    own: readonly Tables[Name][],
    their: readonly Tables[Name][],
    final: readonly Tables[Name][],
  ): TableEffect => {
    const [ours, theirs, left] = [byId(own), byId(their), byId(final)];
    const counts = { added: 0, changed: 0, kept: 0, same: 0, 'only here': 0, removed: 0 };
    for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
      const [before, filed, after] = [ours.get(id), theirs.get(id), left.get(id)];
      const outcome = outcomeOf(before, filed, after);
      counts[outcome] += 1;
      if (outcome !== 'changed' && outcome !== 'kept') continue;
      // What the workbook notes about itself differs always, and is nobody's writing.
      if (before === undefined || filed === undefined || table === 'meta') continue;
      differences.push({
        table,
        id,
        name: nameOf(table, after ?? before),
        outcome,
        oursUpdatedAt: before.updatedAt,
        theirsUpdatedAt: filed.updatedAt,
      });
    }
    return counts;
  };
  const effects = tableNames.map((name) => [
    name,
    compareTable(name, current[name], incoming[name], result[name]),
  ]);
  // Every table's name with what becomes of it.
  return { effects: Object.fromEntries(effects) as SidesCompared['effects'], differences };
}

function outcomeOf(own: object | undefined, their: object | undefined, final: object | undefined): Outcome {
  if (own === undefined) return final === undefined ? 'kept' : 'added';
  if (their === undefined) return final === undefined ? 'removed' : 'only here';
  if (isSame(own, their)) return 'same';
  return final !== undefined && isSame(own, final) ? 'kept' : 'changed';
}
