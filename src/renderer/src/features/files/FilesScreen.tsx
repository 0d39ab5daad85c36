import type { Surroundings } from '#domain/core/surroundings.ts';
import type { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { Page } from '#ui/Page.tsx';
import { BackupSection } from './BackupSection.tsx';
import { EraseSection } from './EraseSection.tsx';
import { ExportLog } from './ExportLog.tsx';
import { ExportSection } from './ExportSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { SealSection } from './SealSection.tsx';
import { StoredSection } from './StoredSection.tsx';
import { TrashSection } from './TrashSection.tsx';

export interface FilesScreenProps {
  readonly registry: RegistryDatabase;
  readonly surroundings: Surroundings;
  readonly journal: Storage;
}

/** What is stored, where it is kept, what left the laptop, and how to get rid of it. */
export function FilesScreen(props: FilesScreenProps) {
  return (
    <Page
      title="Files & privacy"
      lead="Everything you write stays on this laptop until you hand somebody a file. Here is what there is, how it is kept safe, and how to take it with you or get rid of it."
    >
      <StoredSection />
      <PeopleSection />
      <BackupSection />
      <ExportSection />
      <ImportSection />
      <TrashSection />
      <SealSection />
      <ExportLog registry={props.registry} />
      <EraseSection {...props} />
    </Page>
  );
}
