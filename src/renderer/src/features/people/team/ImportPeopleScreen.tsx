import { allPeople } from '#storage/queries/people.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { ChooseTableFile } from '#workbook/ChooseTableFile.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useTableFile } from '#workbook/use-table-file.ts';
import { fileProblemText } from './file-problem-text.ts';
import { ReadPeopleFile } from './ReadPeopleFile.tsx';

/** Whole companies are no team; the columns of an HR system are many. */
const limits = { csv: { rows: 5_000, columns: 200 }, bytes: 10 * 1024 * 1024 };

/** People from a file that HR or a CRM has exported. Nothing is written before the last button. */
export function ImportPeopleScreen() {
  const people = useQuery(allPeople);
  const file = useTableFile(limits);
  if (people === undefined) return <Loading what="your team" />;
  return (
    <Page
      title="Import people"
      lead="From a CSV file, as HR systems, CRMs and spreadsheets save it. You see first who would be added; nothing is changed before you say so."
      back={<TextLink to="/people">Back to the team</TextLink>}
    >
      <ChooseTableFile
        file={file}
        note="A column with the names is enough. Role, territory, start day and whether somebody is ramping are taken along where there are columns for them. In a spreadsheet program: save as “CSV UTF-8”."
        problemText={fileProblemText}
      />
      {file.state.kind === 'read' && (
        // A file of its own each time, also when the same one is chosen again.
        <ReadPeopleFile key={file.state.count} rows={file.state.rows} people={people} />
      )}
    </Page>
  );
}
