import type { Platform, SaveResult } from '#platform/platform.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { metaOf, profileOf } from '#storage/queries/queries.ts';
import type { NewExport } from '#storage/registry/exports.ts';
import { readSeal } from '#storage/sealing/vault.ts';
import { sealExport, type SealTo } from '#storage/transfer/age-files.ts';
import { exportWorkbook } from '#storage/transfer/export-workbook.ts';

/** How a copy is protected: by a passphrase of its own, not at all, or in the way of the workbook that it is made of. */
export type CopyKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'as the workbook'; readonly addition: string };

interface Given {
  readonly workbook: OpenWorkbook;
  readonly platform: Platform;
  readonly appVersion: string;
}

export interface SavedFile {
  readonly result: SaveResult;
  /** For the log of what was handed out. */
  readonly made: NewExport;
  readonly suggestedName: string;
}

/** Saves the whole workbook as one file. @throws when it can't be read or sealed */
export async function saveCopy(
  { workbook, platform, appVersion }: Given,
  kind: CopyKind,
): Promise<SavedFile> {
  const to = await sealFor(workbook, kind);
  const plain = await exportWorkbook(workbook, appVersion);
  const bytes = to === null ? plain : await sealExport(plain, to);
  const extension = to === null ? 'workbook' : 'workbook.age';
  const addition = kind.kind === 'as the workbook' ? kind.addition : '';
  const suggestedName = `${await nameOf(workbook, to !== null)} ${workbook.surroundings.today()}${addition}`;
  const result = await platform.saveFile({ suggestedName, extension, bytes });
  return {
    result,
    suggestedName: `${suggestedName}.${extension}`,
    made: {
      what: to === null ? 'The whole workbook' : 'The whole workbook, sealed',
      fileName: result.outcome === 'saved' && workbook.db.keys === null ? result.fileName : null,
      certain: result.outcome === 'saved',
    },
  };
}

async function sealFor({ db }: OpenWorkbook, kind: CopyKind): Promise<SealTo | null> {
  if (kind.kind === 'plain') return null;
  if (kind.kind === 'passphrase') return kind;
  const seal = db.keys === null ? null : await readSeal(db);
  return seal === null ? null : { kind: 'recipient', recipient: seal.recipient };
}

/** Sealed, a file must not tell by its name whose it is. */
async function nameOf({ db }: OpenWorkbook, isSealed: boolean): Promise<string> {
  if (isSealed || db.keys !== null) return 'Workbook';
  const [profile, meta] = await Promise.all([profileOf(db), metaOf(db)]);
  if (meta?.sample === true) return 'Sample workbook';
  return profile === null || profile.name.trim() === '' ? 'Workbook' : `Workbook ${profile.name.trim()}`;
}
