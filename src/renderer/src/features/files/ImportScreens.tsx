import { useMemo } from 'react';
import { ok } from '#domain/core/result.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { Platform } from '#platform/platform.ts';
import type { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import { ImportFlow } from './ImportFlow.tsx';
import { useImportBackup } from './use-import-backup.ts';

interface Given {
  readonly registry: RegistryDatabase;
  readonly surroundings: Surroundings;
  readonly journal: Storage;
}

/** Importing into the workbook that is open, at `/files/import` below it. */
export function ImportIntoScreen({ registry, surroundings, journal }: Given) {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const backup = useImportBackup();
  const needs = useMemo(
    () => ({ registry, surroundings, platform, workbook, backup }),
    [registry, surroundings, platform, workbook, backup],
  );
  return (
    <ImportFlow needs={needs} journal={journal} back={<TextLink to="/files">Files &amp; privacy</TextLink>} />
  );
}

/** Importing while no workbook is open, at `/workbooks/import`. */
export function ImportNewScreen({
  registry,
  surroundings,
  journal,
  platform,
}: Given & { readonly platform: Platform }) {
  const needs = useMemo(
    () => ({ registry, surroundings, platform, workbook: null, backup: () => Promise.resolve(ok(null)) }),
    [registry, surroundings, platform],
  );
  return (
    <main>
      <ImportFlow needs={needs} journal={journal} back={<TextLink to="/workbooks">Workbooks</TextLink>} />
    </main>
  );
}
