import type { HeldDocument } from '#domain/documents/held-document.ts';
import type { HeldEntry, HeldLine } from '#domain/documents/held-lines.ts';
import { capitalized, longDay } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import { isLong } from '../page/Part.tsx';
import { Bar, Blacked } from './Blacked.tsx';
import shared from '../page/document.module.css';
import classes from './held.module.css';

/** Where no name may stand: file names of sealed workbooks, and the list of what left the laptop. */
export const heldPlainTitle = 'Everything held on a person';

const longestName = 60;

export const heldTitle = (name: string): string =>
  `Everything held on ${name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name}`;

/** *Everything held on …*, as it is printed: for the person, in words. */
export function HeldPages({ document }: { readonly document: HeldDocument }) {
  const { name, cover, counts, parts, imprint, isBlackedOut } = document;
  return (
    <DocumentPage title={heldTitle(name)} cover={cover}>
      <p className={shared.lead}>
        Made for {name}: all that the workbook of {cover.name} holds on {name} on {longDay(cover.day)},
        private notes and what was deleted in the last 30 days included. What is noted about other people is
        no part of it.
        {isBlackedOut && (
          <>
            {' '}
            The names of other people are blacked out: <Bar />.
          </>
        )}
      </p>
      <section className={classes.counts}>
        <h2>What is in it</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className={classes.number}>
                Entries
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ table, holds, count }) => (
              <tr key={table}>
                <th scope="row">{capitalized(holds)}</th>
                <td className={classes.number}>{new Intl.NumberFormat('en-US').format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {parts.map((part) => (
        <section key={part.title} className={classes.chapter}>
          <h2>{part.title}</h2>
          {part.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
      <Imprint imprint={imprint} from={`from everything that is held on ${name}`} />
    </DocumentPage>
  );
}

function Entry({ entry: { title, lines } }: { readonly entry: HeldEntry }) {
  return (
    <section className={classes.entry} data-long={isLong(title, ...lines.map(({ text }) => text))}>
      <h3>
        <Blacked text={title} />
      </h3>
      {numbered(lines).map(({ key, label, text }) => (
        <p key={key} className={classes.line}>
          <span className={classes.label}>{label}</span>
          <span className={classes.text}>
            <Blacked text={text} />
          </span>
        </p>
      ))}
    </section>
  );
}

/** The same label can come again, as each time that something was moved. */
const numbered = (lines: readonly HeldLine[]): readonly (HeldLine & { readonly key: string })[] =>
  lines.map((line, index) => ({ ...line, key: `${index} ${line.label}` }));
