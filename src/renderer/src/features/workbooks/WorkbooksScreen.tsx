import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { listWorkbooks, openRegistry } from '#storage/registry/workbooks.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink } from '#ui/TextLink.tsx';
import { NewWorkbookForm } from './NewWorkbookForm.tsx';
import { OpenSample } from './OpenSample.tsx';
import { Welcome } from './Welcome.tsx';
import { WorkbookList } from './WorkbookList.tsx';
import classes from './workbooks.module.css';

export interface WorkbooksScreenProps {
  readonly registry: RegistryDatabase;
  readonly surroundings: Surroundings;
  readonly journal: Storage;
  readonly appVersion: string;
}

/** The workbooks on this laptop; a welcome while there is none. */
export function WorkbooksScreen(props: WorkbooksScreenProps) {
  const { registry, journal } = props;
  const [open, setOpen] = useState(registry.isOpen());
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const [making, setMaking] = useState(false);
  useEffect(() => {
    if (open) return;
    openRegistry(registry, journal, { onLost: () => window.location.reload() })
      .then(() => setOpen(true))
      .catch((error: unknown) => setFailure({ error }));
  }, [registry, journal, open]);
  const workbooks = useLiveQuery(() => (open ? listWorkbooks(registry) : undefined), [registry, open]);
  if (failure !== null) throw failure.error;
  if (workbooks === undefined) return <Loading what="your workbooks" />;
  if (making) {
    return (
      <main>
        <Page title="Start my workbook" lead="Five short questions. You can change every answer later.">
          <NewWorkbookForm {...props} onCancel={() => setMaking(false)} />
        </Page>
      </main>
    );
  }
  if (workbooks.length === 0) return <Welcome {...props} onStart={() => setMaking(true)} />;
  return (
    <main>
      <Page
        title="Workbooks"
        lead="Each workbook is kept by itself on this laptop. Nobody sees it unless you hand them a file."
      >
        <WorkbookList {...props} workbooks={workbooks} />
        <Section title="Another one">
          <div className={classes.row}>
            <OpenSample {...props} existing={workbooks.find((workbook) => workbook.sample)} />
            <Button size="md" variant="default" onClick={() => setMaking(true)}>
              Start another workbook
            </Button>
            <StepLink to="/workbooks/import" size="md" variant="default">
              Import a file
            </StepLink>
          </div>
        </Section>
      </Page>
    </main>
  );
}
