import { allPeople } from '#storage/queries/people.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { ChoosePeopleFile } from './ChoosePeopleFile.tsx';
import { ReadPeopleFile } from './ReadPeopleFile.tsx';
import { usePeopleFile } from './use-people-file.ts';

/** People from a file that HR or a CRM has exported. Nothing is written before the last button. */
export function ImportPeopleScreen() {
  const people = useQuery(allPeople);
  const file = usePeopleFile();
  if (people === undefined) return <Loading what="your team" />;
  return (
    <Page
      title="Import people"
      lead="From a CSV file, as HR systems, CRMs and spreadsheets save it. You see first who would be added; nothing is changed before you say so."
      back={<TextLink to="/people">Back to the team</TextLink>}
    >
      <ChoosePeopleFile file={file} />
      {file.state.kind === 'read' && (
        // A file of its own each time, also when the same one is chosen again.
        <ReadPeopleFile key={file.state.count} rows={file.state.rows} people={people} />
      )}
    </Page>
  );
}
