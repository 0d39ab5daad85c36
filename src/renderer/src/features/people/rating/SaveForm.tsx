import { Button } from '@mantine/core';
import { useState } from 'react';
import { writeCsv } from '#domain/core/csv.ts';
import { writeRatingForm } from '#domain/team/rating-form.ts';
import { sheetLines } from '#domain/team/rating-sheet.ts';
import type { Person } from '#domain/team/person.ts';
import type { SaveResult } from '#platform/platform.ts';
import { Downloaded, SaveOutcome } from '#workbook/SaveOutcome.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { useControls, usePlatform } from '#workbook/WorkbookContext.tsx';
import { formName } from './form-name.ts';

/** Saves an empty rating form, and says what came of it as far as the host can know. */
export function SaveForm({ person }: { readonly person: Person }) {
  const platform = usePlatform();
  const today = useToday();
  const { isSealed, noteExport } = useControls();
  const { wordings, hidden } = useSkills();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SaveResult | null>(null);
  const suggestedName = formName(person.name, today, isSealed);
  const save = async (): Promise<void> => {
    setBusy(true);
    setResult(null);
    try {
      const rows = writeRatingForm(sheetLines(wordings, hidden), person.id);
      // The mark tells Excel that it is UTF-8.
      const bytes = new TextEncoder().encode(`\ufeff${writeCsv(rows)}`);
      const saved = await platform.saveFile({ suggestedName, extension: 'csv', bytes });
      setResult(saved);
      if (saved.outcome !== 'saved' && saved.outcome !== 'unknown') return;
      noteExport({
        what: 'An empty rating form',
        fileName: saved.outcome === 'saved' ? saved.fileName : null,
        certain: saved.outcome === 'saved',
      });
    } catch {
      setResult({ outcome: 'failed', reason: 'The form could not be made. Try again.' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" loading={busy} onClick={() => void save()}>
        Save a rating form
      </Button>
      <div role="status">
        {result !== null && (
          <SaveOutcome result={result} unknown={<Downloaded name={`${suggestedName}.csv`} />} />
        )}
      </div>
    </>
  );
}
