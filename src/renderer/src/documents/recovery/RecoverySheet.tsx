import type { Day } from '#domain/core/day.ts';
import { keyGroups } from '#domain/documents/recovery-sheet.ts';
import { longDay } from '#workbook/format.ts';
import page from '../page/document.module.css';
import classes from './recovery.module.css';

interface RecoverySheetProps {
  readonly label: string;
  readonly recoveryKey: string;
  readonly day: Day;
}

export const recoverySheetTitle = 'Recovery key';

/** One page to put away: the key, what it opens, and how. It tells nobody's name. */
export function RecoverySheet({ label, recoveryKey, day }: RecoverySheetProps) {
  return (
    <article className={`always-light ${page.document ?? ''}`} aria-label={recoverySheetTitle} lang="en-US">
      <header className={page.cover}>
        <h1>{recoverySheetTitle}</h1>
        <div className={page.coverLine}>
          <p className={page.who}>
            {label}
            <br />
            <i>Manager’s Workbook</i>
          </p>
          <p className={page.when}>{longDay(day)}</p>
        </div>
      </header>
      <section className={classes.part}>
        <p className={classes.key}>
          {keyGroups(recoveryKey).map((group, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- groups of one key may be alike, and never move
            <span key={index}>{group} </span>
          ))}
        </p>
        <p>
          Upper or lower case, spaces and line breaks don’t matter. After the first group there is no 1 and no
          letter B, I or O: what looks like one of them is an 8, an L or a zero.
        </p>
      </section>
      <section className={classes.part}>
        <h2>What it opens</h2>
        <p>
          The workbook “{label}” on the laptop on which it was sealed, when its passphrase is forgotten. And
          every sealed backup of it, on any computer.
        </p>
        <p>
          Whoever has this sheet and the laptop, or a backup, can read everything. Changing the passphrase
          does not change this key.
        </p>
      </section>
      <section className={classes.part}>
        <h2>How</h2>
        <ol className={classes.steps}>
          <li>Open the workbook. It asks for its passphrase.</li>
          <li>Choose “Use the recovery key”, and type the key above.</li>
          <li>
            Under “Files &amp; privacy”, take off the seal and seal it again with a passphrase that you will
            remember.
          </li>
        </ol>
        <p>
          A sealed backup is a file whose name ends in .workbook.age. The app imports it; any program that
          reads the age format opens it with this key, too.
        </p>
      </section>
      <section className={classes.part}>
        <h2>Where to keep it</h2>
        <p>
          Not with the laptop. Where you keep papers that nobody else handles: at home, or in an envelope in a
          safe. Not as a photo, and not in a mail.
        </p>
      </section>
    </article>
  );
}
