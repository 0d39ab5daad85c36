import { Button } from '@mantine/core';
import { useState } from 'react';
import { rowsIn, type LossKind } from '#domain/workbook/backups/witness.ts';
import { SecretForm } from '#features/files/SecretForm.tsx';
import type { LostWorkbook } from '#storage/witness/open-checked.ts';
import { momentText } from '#workbook/format-time.ts';
import { count } from '#workbook/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { StepLink, TextLink } from '../ui/TextLink.tsx';
import { useApp } from './app-context.ts';
import { keepAside } from './recovery/keep-aside.ts';
import { OfferList } from './recovery/OfferList.tsx';
import { useRestore } from './recovery/use-restore.ts';
import classes from './RecoveryScreen.module.css';

interface RecoveryScreenProps {
  readonly lost: LostWorkbook;
  /** Opens what is there; undefined where there is nothing that could be opened. */
  readonly onOpenAnyway?: (() => void) | undefined;
  /** Goes on without this workbook; undefined where it stays in the list. */
  readonly onForget?: (() => void) | undefined;
}

/** What shows instead of a workbook that had more in it than is there now. Nothing is opened, and nothing is empty. */
export function RecoveryScreen({ lost, onOpenAnyway, onForget }: RecoveryScreenProps) {
  const restorer = useRestore(lost);
  if (restorer.done !== null) {
    return (
      <main className={classes.screen}>
        <Page title="The workbook is restored" lead={restorer.done.text}>
          <StepLink to={`~/w/${restorer.done.id}/today`}>Open it</StepLink>
        </Page>
      </main>
    );
  }
  return (
    <main className={classes.screen}>
      <Page title={titles[lost.kind]} lead={reasons[lost.kind]}>
        <p className={classes.facts}>{factsOf(lost)}</p>
        {restorer.problem !== null && restorer.asked === null && (
          <Notice tone="attention" title="Not restored" live>
            {restorer.problem}
          </Notice>
        )}
        {restorer.asked === null ? (
          <OfferList lost={lost} restorer={restorer} />
        ) : (
          <Section title="The backup is sealed">
            <SecretForm
              by={restorer.asked.by}
              problem={restorer.problem}
              onOpen={(secret) => void restorer.open(secret)}
              onCancel={() => restorer.cancel()}
            />
          </Section>
        )}
        <Section
          title="What is there now"
          note="The app has not changed it, and keeps it in a file before it puts a backup in its place."
        >
          <div className={classes.row}>
            <KeepButton lost={lost} />
            {onOpenAnyway !== undefined && (
              <Button variant="default" onClick={onOpenAnyway}>
                Open what is there anyway
              </Button>
            )}
            {onForget !== undefined && (
              <Button variant="default" onClick={onForget}>
                Go on without it
              </Button>
            )}
          </div>
          {onForget === undefined && (
            <p>
              <TextLink to="/workbooks">All workbooks</TextLink>
            </p>
          )}
        </Section>
      </Page>
    </main>
  );
}

function KeepButton({ lost }: { readonly lost: LostWorkbook }) {
  const { platform, surroundings } = useApp();
  const [said, setSaid] = useState('');
  const keep = async (): Promise<void> => setSaid(keptText[await keepAside(lost, platform, surroundings)]);
  return (
    <>
      <Button variant="default" onClick={() => void keep().catch(() => setSaid(keptText['not kept']))}>
        Keep it in a file
      </Button>
      <span role="status">{said}</span>
    </>
  );
}

const keptText = {
  kept: 'Kept in a file.',
  'nothing there': 'There is nothing left that could be kept.',
  'not kept': 'It could not be kept: it can’t be read, or no file was saved.',
} as const;

const titles: Record<LossKind, string> = {
  gone: 'This workbook’s data is gone',
  unreadable: 'This workbook can’t be read',
  fewer: 'Much of this workbook is missing',
  older: 'This is an earlier state of the workbook',
  changed: 'Something in this workbook is missing',
  another: 'This is not the workbook that was here',
};

const reasons: Record<LossKind, string> = {
  gone: 'The app remembers it, but there is nothing left of it in the place where it was kept: the disk may be damaged, or the browser has thrown it away. A backup brings it back.',
  unreadable: 'Its data is there, but damaged. A backup brings it back.',
  fewer: 'It had far more in it when it was last open. A backup brings it back.',
  older: 'Newer changes were here and are gone, as after a folder was copied back. A backup may have them.',
  changed:
    'It is not as it was left, though nobody changed it in the app: the disk may be damaged. A backup brings it back.',
  another: 'Other data lies in its place. A backup brings yours back.',
};

function factsOf({ witness, rowsNow }: LostWorkbook): string {
  const now = `Now it has ${count(rowsNow, 'entry', 'entries')}.`;
  if (witness === null) return `Nothing is known of what was in it. ${now}`;
  return `On ${momentText(witness.at)} it had ${count(rowsIn(witness.rows), 'entry', 'entries')}. ${now}`;
}
