import { err, ok, type Result } from '../../../core/result.ts';
import { upgradeFrom1 } from './upgrade-from-1.ts';
import type { OldTables, UpgradeStep } from './upgrade-step.ts';

/** All steps in order: the first one upgrades from version 1. */
export const upgradeSteps: readonly UpgradeStep[] = [upgradeFrom1];

/** The version to which a list of steps leads. */
export const versionAfter = (steps: readonly UpgradeStep[]): number => steps.length + 1;

/** Runs every step that is left from `version` on. A step that stumbles over a damaged file fails, nothing more. */
export function upgradeTables(
  tables: OldTables,
  version: number,
  steps: readonly UpgradeStep[],
): Result<OldTables, 'not upgradable'> {
  try {
    return ok(steps.slice(version - 1).reduce((upgraded, step) => step(upgraded), tables));
  } catch {
    return err('not upgradable');
  }
}
