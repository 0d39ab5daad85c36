import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonId } from '#domain/team/person.ts';
import { parseBackupName } from '#domain/workbook/backups/backup-name.ts';
import type { ImportWay } from '#storage/transfer/import-file.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { FileFacts } from './FileFacts.tsx';
import { refusedText, wayButtons, wayNames, type Way } from './import-words.ts';
import { OfferView } from './OfferView.tsx';
import type { SeenFile } from './use-import.ts';
import classes from './import.module.css';

interface SeenViewProps {
  readonly seen: SeenFile;
  /** Why it was not taken in a moment ago. */
  readonly problem: string | null;
  readonly hasWorkbook: boolean;
  readonly busy: boolean;
  readonly onBringBack: (person: PersonId, isBack: boolean) => void;
  readonly onTake: (way: Way) => void;
  readonly onAnother: () => void;
}

const inside: readonly ImportWay[] = ['merge', 'replace'];

/** A backup is there to go back to; anything else is put together with what is here. */
function usualWay({ name, run }: SeenFile): Way {
  if (run.replace.offered && parseBackupName(name) !== null) return 'replace';
  return run.merge.offered ? 'merge' : 'new';
}

/** The dry run: what the file is, and what can be done with it. */
export function SeenView({
  seen,
  problem,
  hasWorkbook,
  busy,
  onBringBack,
  onTake,
  onAnother,
}: SeenViewProps) {
  const { run } = seen;
  const offered: readonly Way[] = ['new', ...inside.filter((way) => run[way].offered)];
  const [chosen, setWay] = useState<Way>(() => usualWay(seen));
  const way = offered.includes(chosen) ? chosen : 'new';
  const offer = way === 'new' ? run.asNew : run[way];
  const refusals = hasWorkbook
    ? inside.flatMap((other) => {
        const answer = run[other];
        return answer.offered ? [] : [refusedText(other, answer)];
      })
    : [
        'To merge it with a workbook, or to put it in its place, open that workbook and import the file there.',
      ];
  return (
    <>
      <Section title="What the file is">
        <FileFacts seen={seen} />
      </Section>
      <Section title="What to do with it">
        {problem !== null && (
          <Notice tone="attention" title="Not imported" live>
            {problem}
          </Notice>
        )}
        {offered.length > 1 && (
          <div className={classes.ways}>
            <ChoiceRow
              label="How to import it"
              labelHidden
              options={offered.map((value) => ({ value, label: wayNames[value] }))}
              value={way}
              onChoose={setWay}
            />
          </div>
        )}
        {offer.offered && (
          <OfferView
            way={way}
            offer={offer}
            wasSealed={seen.wasSealed}
            back={seen.back}
            onBringBack={onBringBack}
          />
        )}
        <div className={classes.row}>
          <Button loading={busy} onClick={() => onTake(way)}>
            {wayButtons[way]}
          </Button>
          <Button variant="default" disabled={busy} onClick={onAnother}>
            Choose another file
          </Button>
        </div>
        <div role="status">
          {busy && (
            <p className={classes.text}>
              {way === 'new'
                ? 'Writing the new workbook…'
                : 'Making a backup, then writing. It is all or nothing…'}
            </p>
          )}
        </div>
        {refusals.map((text) => (
          <p key={text} className={`${classes.text} ${classes.soft}`}>
            {text}
          </p>
        ))}
      </Section>
    </>
  );
}
