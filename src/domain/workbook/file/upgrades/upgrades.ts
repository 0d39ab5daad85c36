import { err, ok, type Result } from '../../../core/result.ts';
import type { OldTables, UpgradeStep } from './upgrade-step.ts';

/** All steps in order: the first one upgrades from version 1. Version 1 is the newest, so there is none yet. */
export const upgradeSteps: readonly UpgradeStep[] = [];

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
