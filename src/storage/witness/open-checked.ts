import type { Dexie } from 'dexie';
import * as v from 'valibot';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import {
  findLoss,
  isCounted,
  rowsIn,
  type Glimpse,
  type LossKind,
  type Witness,
} from '#domain/workbook/backups/witness.ts';
import type { BackupProblemKind } from '../backup/backup-state.ts';
import type { OpenEvents } from '../database/open-database.ts';
import { beginNewLog } from '../database/new-log.ts';
import { StorageProblem } from '../database/problem.ts';
import { newestVersion } from '../database/schema.ts';
import { WorkbookDatabase } from '../database/workbook-database.ts';
import { openWorkbook, type OpenedWorkbook } from '../open-workbook.ts';
import { sealRecordSchema, type SealRecord } from '../sealing/seal-record.ts';
import { backUpBeforeUpgrade, type BeforeUpgrade } from './before-upgrade.ts';
import { peek } from './peek.ts';
import { glanceAt, lookAt, type Sight } from './take-witness.ts';
import { readWitness } from './witness-store.ts';

/** A workbook that had more in it than is there now. Nothing was changed, and nothing is shown of it yet. */
export interface LostWorkbook {
  readonly id: string;
  readonly kind: LossKind;
  /** What was there when it was last seen whole; null when nobody remembers. */
  readonly witness: Witness | null;
  /** Rows that are there now. */
  readonly rowsNow: number;
  /** How it was sealed: its passphrase then opens its backups. Null when it was not, or that is lost too. */
  readonly seal: SealRecord | null;
}

export type CheckedWorkbook =
  | OpenedWorkbook
  | { readonly kind: 'lost'; readonly lost: LostWorkbook }
  /** It was left by an older version, and the backup before its upgrade failed. Nothing was changed. */
  | { readonly kind: 'not backed up'; readonly why: BackupProblemKind };

export interface Checks {
  readonly witnesses: WitnessStore;
  /** What is needed for a backup before an upgrade. */
  readonly beforeUpgrade: BeforeUpgrade;
  /** Opens what is there, whatever is missing: somebody has seen what is lost and wants it so. */
  readonly openAnyway?: boolean;
  /** Upgrades it though the backup before failed: somebody was asked. */
  readonly goOnWithoutBackup?: boolean;
  /** Another database than the app's, for tests. */
  readonly makeDatabase?: (id: string) => WorkbookDatabase;
}

/**
 * Opens a workbook after a look at what is there: when data that was there is gone, it comes back as lost. One that an
 * older version has left is backed up before it is upgraded.
 * @throws StorageProblem
 */
export async function openChecked(
  id: string,
  surroundings: Surroundings,
  storage: Storage,
  events: OpenEvents,
  checks: Checks,
): Promise<CheckedWorkbook> {
  const { witnesses, openAnyway = false, goOnWithoutBackup = false } = checks;
  const witness = await readWitness(witnesses, id);
  const seen = await see(id, isCounted(witness) ? glanceAt : lookAt);
  const kind = lossOf(witness, seen);
  // Without the workbook's identity there is nothing that could be opened anyway.
  const hasIdentity = seen !== null && seen !== 'unreadable' && seen.found !== null;
  if (kind !== null && !(openAnyway && hasIdentity))
    return { kind: 'lost', lost: lostOf(id, kind, witness, seen) };
  const makeDatabase = checks.makeDatabase ?? ((of) => new WorkbookDatabase(of));
  const version = hasIdentity ? (seen.found?.databaseVersion ?? 0) : 0;
  const isOlder = version > 0 && version < makeDatabase(id).verno;
  if (isOlder && !goOnWithoutBackup) {
    const why = await backUpBeforeUpgrade(id, surroundings, checks.beforeUpgrade);
    if (why !== null) return { kind: 'not backed up', why };
  }
  if (isOlder) await beginNewLog();
  try {
    return await openWorkbook(id, surroundings, storage, events, makeDatabase);
  } catch (error) {
    // Looking at one that is blocked would wait as long again.
    const mayHaveFailed = isOlder && error instanceof StorageProblem && error.kind === 'unreadable';
    // An upgrade is one transaction: when it fails, the data is as the older version left it.
    if (mayHaveFailed && (await versionOf(id)) === version) throw new StorageProblem('upgrade failed', error);
    throw error;
  }
}

async function versionOf(id: string): Promise<number | undefined> {
  const seen = await see(id, glanceAt).catch(() => null);
  return seen === 'unreadable' ? undefined : seen?.found?.databaseVersion;
}

type Seen = Sight<Glimpse> | 'unreadable' | null;

async function see(id: string, look: (db: Dexie) => Promise<Sight<Glimpse>>): Promise<Seen> {
  try {
    return await peek(id, look);
  } catch (error) {
    if (error instanceof StorageProblem && error.kind === 'unreadable') return 'unreadable';
    throw error;
  }
}

function lossOf(witness: Witness | null, seen: Seen): LossKind | null {
  if (seen === 'unreadable') return 'unreadable';
  if (seen === null || seen.found === null) return 'gone';
  // One of a newer version is refused as such when it is opened.
  if (witness === null || seen.found.databaseVersion > newestVersion) return null;
  return findLoss(witness, seen.found);
}

/** What is left of a workbook that stands in no list any more; null when all of it is there. */
export async function lookForLoss(witness: Witness): Promise<LostWorkbook | null> {
  const seen = await see(witness.workbookId, lookAt).catch((): Seen => 'unreadable');
  const kind = lossOf(witness, seen);
  return kind === null ? null : lostOf(witness.workbookId, kind, witness, seen);
}

export function lostOf(id: string, kind: LossKind, witness: Witness | null, seen: Seen): LostWorkbook {
  const sight = seen === 'unreadable' ? null : seen;
  const seal = v.safeParse(sealRecordSchema, sight?.seal ?? witness?.seal);
  return {
    id,
    kind,
    witness,
    rowsNow: sight === null ? 0 : rowsIn(sight.rows),
    seal: seal.success ? seal.output : null,
  };
}
