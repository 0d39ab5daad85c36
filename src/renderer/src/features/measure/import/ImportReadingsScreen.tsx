import { useCallback } from 'react';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allPeople } from '#storage/queries/people.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { followedMeasures } from '#storage/queries/scorecard.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { ChooseTableFile } from '#workbook/ChooseTableFile.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useTableFile } from '#workbook/use-table-file.ts';
import { KnownNames } from './KnownNames.tsx';
import { ReadTable } from './ReadTable.tsx';
import { tableProblemText } from './table-problem-text.ts';
import type { ImportAround } from './use-reading-import.ts';

/** Ten years of a team’s weekly numbers are about 15,000 rows. */
const limits = { csv: { rows: 50_000, columns: 200 }, bytes: 20 * 1024 * 1024 };

const lead =
  'A report from your CRM or a spreadsheet, saved as CSV. You see what becomes of every row before anything is written.';

/** Readings from a file: how it is read, each row’s fate, and then one step that can be undone. */
export function ImportReadingsScreen() {
  const file = useTableFile(limits);
  const around = useQuery(
    useCallback(async (db: WorkbookDatabase): Promise<ImportAround> => {
      const [measures, people, aliases, readings, shapes, profile] = await Promise.all([
        followedMeasures(db),
        allPeople(db),
        db.rows('personAliases').toArray(),
        db.rows('readings').toArray(),
        db.rows('importShapes').toArray(),
        profileOf(db),
      ]);
      return { measures, people, aliases, readings, shapes, fiscalStart: profile?.fiscalStart ?? 1 };
    }, []),
  );
  if (around === undefined) return <Loading what="the import" />;
  const { state } = file;
  const typed = around.measures.filter(({ derived, name }) => !derived && name.trim() !== '');
  return (
    <Page
      wide
      title="Take readings from your CRM"
      lead={lead}
      back={<TextLink to="/measure">Back to the scorecard</TextLink>}
    >
      {typed.length === 0 ? (
        <Invitation
          title="First choose what to follow"
          reason="A file’s columns are matched with the measures on your scorecard. There are none yet."
        >
          <StepLink to="/measure/catalog">Choose measures</StepLink>
        </Invitation>
      ) : (
        <>
          <ChooseTableFile
            file={file}
            note="Each row needs a period, and a person where it is about one. A column can be a measure or a month, or each row says which measure it is. A list of deals is fine."
            problemText={tableProblemText}
          />
          {state.kind === 'read' && (
            <ReadTable key={state.count} rows={state.rows} around={{ ...around, measures: typed }} />
          )}
          <KnownNames aliases={around.aliases} people={around.people} />
        </>
      )}
    </Page>
  );
}
