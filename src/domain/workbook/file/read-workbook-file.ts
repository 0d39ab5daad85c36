import { err, ok, type Result } from '../../core/result.ts';
import { checkRows } from './check-rows.ts';
import { checksumOf } from './checksum.ts';
import type { Hash, WorkbookFile } from './format.ts';
import { fileLimits, type FileLimits } from './limits.ts';
import { parseDocument, type FiledDocument } from './parse-document.ts';
import { parseRows } from './parse-rows.ts';
import type { FileProblem } from './problems.ts';
import type { UpgradeStep } from './upgrades/upgrade-step.ts';
import { upgradeSteps, upgradeTables, versionAfter } from './upgrades/upgrades.ts';

/**
 * The one entrance for a workbook file's text. What comes back ok is a whole workbook in the newest version, as it
 * was written; a file from before is upgraded. Ask `isTooBig` before the file is read.
 */
export async function readWorkbookFile(
  text: string,
  hash: Hash,
  limits: FileLimits = fileLimits,
  steps: readonly UpgradeStep[] = upgradeSteps,
): Promise<Result<WorkbookFile, FileProblem>> {
  const parsed = parseDocument(text, versionAfter(steps), limits);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const { fileVersion, appVersion, madeAt, datasetId } = document;
  const upgraded = upgradeTables(document.tables, fileVersion, steps);
  if (!upgraded.ok) return err({ kind: upgraded.error, fileVersion });
  const rows = parseRows(upgraded.value);
  if (!rows.ok) return rows;
  const problem = checkRows(rows.value);
  if (problem !== null) return err(problem);
  if (rows.value.meta[0]?.datasetId !== datasetId) return err({ kind: 'two identities' });
  // Last, so that a file which was changed by hand is told what is wrong with it, not only that it was changed.
  if (!countsAgree(document)) return err({ kind: 'wrong count' });
  if (document.checksum !== (await checksumOf(document, hash))) return err({ kind: 'wrong checksum' });
  return ok({ header: { fileVersion, appVersion, madeAt, datasetId }, rows: rows.value });
}

/** Whether the file holds as many rows as it says, table by table. */
function countsAgree({ counts, tables }: FiledDocument): boolean {
  const names = Object.keys(tables);
  return (
    names.length === Object.keys(counts).length &&
    names.every((name) => Object.hasOwn(counts, name) && counts[name] === tables[name]?.length)
  );
}
