import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '#domain/team/person.ts';
import type { SaveResult } from '#platform/platform.ts';
import { exportPerson } from '#storage/transfer/export-person.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink } from '#ui/TextLink.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { Downloaded, SaveOutcome } from '#workbook/SaveOutcome.tsx';
import { useAppVersion, useControls, usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './held.module.css';

type Outcome =
  | { readonly kind: 'made'; readonly result: SaveResult; readonly name: string }
  | { readonly kind: 'gone' | 'failed' };

/** The document and the file, for the person. */
export function HandOver({ person }: { readonly person: Person }) {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const appVersion = useAppVersion();
  const { isSealed, noteExport } = useControls();
  const [withOthers, setWithOthers] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    try {
      const bytes = await exportPerson(workbook, person.id, { appVersion, withOthers });
      if (bytes === null) return setOutcome({ kind: 'gone' });
      const suggestedName = fileName(person, workbook.surroundings.today(), isSealed);
      const result = await platform.saveFile({ suggestedName, extension: 'json', bytes });
      setOutcome({ kind: 'made', result, name: `${suggestedName}.json` });
      if (result.outcome !== 'saved' && result.outcome !== 'unknown') return;
      noteExport({
        what: 'Everything held on a person, as a file',
        fileName: result.outcome === 'saved' ? result.fileName : null,
        certain: result.outcome === 'saved',
      });
    } catch {
      setOutcome({ kind: 'failed' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section
      title={`Hand it to ${person.name}`}
      note="Who asks what you hold on them gets all of it: as a document to read, and as a file for a machine. Read it first. Other people’s names are blacked out unless you say otherwise; what they said may still tell who they are."
    >
      <div className={classes.row}>
        <StepLink to={`/documents/held/${person.id}`}>Look at the document</StepLink>
      </div>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Checkbox
          label="Other people’s names in the file"
          description="Left out, they are blacked out wherever they stand, in full and by first or last name."
          checked={withOthers}
          onChange={(event) => setWithOthers(event.currentTarget.checked)}
        />
        {isSealed && (
          <Notice tone="attention" title="The file is not sealed">
            Your workbook is sealed, but everybody who gets this file or the PDF can read it.
          </Notice>
        )}
        <div className={classes.row}>
          <Button type="submit" variant="default" loading={busy}>
            Save as a file
          </Button>
        </div>
      </form>
      <div role="status">{outcome !== null && <Said outcome={outcome} />}</div>
    </Section>
  );
}

/** From a sealed workbook it tells no name: file names are seen by many. */
const fileName = ({ name }: Person, today: string, isSealed: boolean): string =>
  `${isSealed ? 'Everything held' : `Everything held on ${name.trim()}`} - ${today}`;

function Said({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.kind !== 'made')
    return outcome.kind === 'gone' ? (
      <Notice title="No file was made">{refusalWords.gone}</Notice>
    ) : (
      <Notice tone="attention" title="No file was made">
        The workbook could not be read, or what you typed last could not be saved. Nothing was changed; try
        again.
      </Notice>
    );
  return <SaveOutcome result={outcome.result} unknown={<Downloaded name={outcome.name} />} />;
}
