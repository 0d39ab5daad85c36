import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { HeldCount } from '#domain/documents/held-data.ts';
import type { NamedPlace } from '#domain/documents/held-mentions.ts';
import type { Person } from '#domain/team/person.ts';
import { useBackupState } from '#workbook/BackupsContext.tsx';
import { capitalized, count } from '#workbook/format.ts';
import { useCommand } from '#workbook/use-command.ts';
import { useErase } from './use-erase.ts';
import { WhatStays } from './WhatStays.tsx';
import classes from './held.module.css';

interface EraseFormProps {
  readonly person: Person;
  readonly counts: readonly HeldCount[];
  readonly elsewhere: readonly NamedPlace[];
  readonly onCancel: () => void;
}

/** Says what goes and what this does not reach, and asks for the name: there is no way back. */
export function EraseForm({ person, counts, elsewhere, onCancel }: EraseFormProps) {
  const name = person.name.trim();
  const erase = useErase(person);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [renewing, setRenewing] = useState(false);
  const backups = useBackupState()?.places.flatMap(({ files }) => files).length ?? 0;
  const { run, isSlow } = useCommand(setProblem);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim().normalize('NFC') === name.normalize('NFC')) run(() => erase(renewing))();
    else setProblem(`Type it exactly as it stands here: ${name}`);
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <p className={classes.text}>
        All of this goes from the workbook, from its trash and from what could be undone:{' '}
        {counts.map(({ holds, count: entries }) => `${holds} (${number.format(entries)})`).join(', ')}. Team
        priorities that are for others too stay, without {name}.
      </p>
      <WhatStays person={person} counts={counts} elsewhere={elsewhere} backups={backups} />
      {backups > 0 && (
        <Checkbox
          label="Then make a new backup, and delete the earlier ones"
          description={`${capitalized(count(backups, 'backup'))} ${backups === 1 ? 'holds' : 'hold'} ${name} now. Without them you can’t go back to an earlier day of anything else, either. A folder that is not there now keeps its own.`}
          checked={renewing}
          onChange={(event) => setRenewing(event.currentTarget.checked)}
        />
      )}
      <TextInput
        label={`Type “${name}” to confirm`}
        autoComplete="off"
        value={typed}
        error={problem}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <div className={classes.row}>
        <Button type="submit" loading={isSlow}>
          Erase it for good
        </Button>
        <Button variant="default" onClick={onCancel}>
          Keep it
        </Button>
      </div>
    </form>
  );
}

const number = new Intl.NumberFormat('en-US');
