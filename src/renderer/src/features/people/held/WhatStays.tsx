import { mentionCounts, type HeldCount } from '#domain/documents/held-data.ts';
import type { NamedPlace } from '#domain/documents/held-mentions.ts';
import type { Person } from '#domain/team/person.ts';
import { Notice } from '#ui/Notice.tsx';
import { count } from '#workbook/format.ts';
import { useControls } from '#workbook/WorkbookContext.tsx';
import classes from './held.module.css';

interface WhatStaysProps {
  readonly person: Person;
  readonly counts: readonly HeldCount[];
  readonly elsewhere: readonly NamedPlace[];
  /** How many there are now. */
  readonly backups: number;
}

/** What erasing a person does not reach. */
export function WhatStays({ person, counts, elsewhere, backups }: WhatStaysProps) {
  const { isSealed } = useControls();
  return (
    <Notice title="What this does not reach">
      <ul className={classes.stays}>
        {elsewhere.length > 0 && (
          <li>
            {count(elsewhere.length, 'text')} about others, about the team or about you in which the name
            stands:{' '}
            {mentionCounts(elsewhere)
              .map(({ holds }) => holds)
              .join(', ')}
            . They are listed above.
          </li>
        )}
        {counts.some(({ table }) => table === 'reviewParts') && (
          <li>
            The place of {person.name} in locked reviews: it stays empty, so that the rest can still be
            verified.
          </li>
        )}
        <li>
          A random number and the day, without the name: if a file from before comes back, or one from another
          laptop, the app tells you and {person.name} stays erased.
        </li>
        {backups > 0 && (
          <li>
            Backups that were made before. By themselves they go in time: the last ones of a month after a
            year.
          </li>
        )}
        <li>
          Copies of this workbook, PDFs and files that you saved or handed out, and the names of such files in
          the browser’s own lists. Those are yours to delete.
        </li>
        <li>
          {isSealed
            ? 'Unused parts of the disk. This workbook is sealed: what may still lie there can be read only with the passphrase or the recovery key.'
            : 'Unused parts of the disk, and backups of the whole computer: traces can stay there until they are overwritten. The app can’t reach those. Where that matters, the disk should be encrypted (FileVault, BitLocker).'}
        </li>
      </ul>
    </Notice>
  );
}
