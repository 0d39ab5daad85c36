import { Fragment } from 'react';
import type { MatrixBlock, MatrixDocument, PrintedCell } from '#domain/documents/matrix-document.ts';
import { count, longDay } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import shared from '../page/document.module.css';
import classes from './matrix.module.css';

export const matrixTitle = 'Skills matrix';

/** The *Skills matrix*, as it is printed: readable in black and white. */
export function MatrixPages({ document }: { readonly document: MatrixDocument }) {
  const { cover, blocks, calls, people, from, to, imprint } = document;
  return (
    <DocumentPage title={matrixTitle} cover={cover}>
      <p className={shared.lead}>
        {count(people, 'person', 'people')}
        {from === null || to === null
          ? '.'
          : from === to
            ? `, rated on ${longDay(to)}.`
            : `, rated from ${longDay(from)} to ${longDay(to)}.`}
      </p>
      <p className={shared.soft}>
        1 to 5 are described behaviors, and 3 is a good start in the job. Bars fill with the level. “up” and
        “down”: moved more than such ratings vary. *: older than 90 days. –: not rated. n/o: no opportunity to
        show it. Neither is low.
      </p>
      <h2 className={shared.minor}>Person by person, skill by skill</h2>
      {blocks.map((block) => (
        <Block key={block.skills[0]?.id} block={block} />
      ))}
      {calls.length > 0 && (
        <section className={classes.calls}>
          <h2 className={shared.minor}>What the picture calls for</h2>
          <p className={shared.soft}>
            Half or more of those rated at 1 or 2: train the team. One or two: coach. The rule is ours.
          </p>
          {calls.map(({ title, skills }) => (
            <p key={title}>
              <span className={classes.call}>{title}:</span> {skills}.
            </p>
          ))}
        </section>
      )}
      <Imprint imprint={imprint} from="from the manager’s latest ratings" />
    </DocumentPage>
  );
}

function Block({ block }: { readonly block: MatrixBlock }) {
  return (
    <table className={classes.matrix}>
      <thead>
        <tr>
          <th scope="col">Person</th>
          {block.skills.map(({ id, name }) => (
            <th key={id} scope="col">
              <span className={classes.skill}>{short(name)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.groups.map(({ name, rows }) => (
          <Fragment key={name}>
            {name !== '' && (
              <tr className={classes.group}>
                <th colSpan={block.skills.length + 1} scope="row">
                  {name}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, at) => (
                  <td key={block.skills[at]?.id}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
        {block.counts.map(({ name, values }) => (
          <tr key={name} className={classes.count}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              <td key={block.skills[at]?.id}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What fits on the two lines of an upright head. UTF-16 units. */
const longestHead = 34;
const short = (name: string): string =>
  name.length <= longestHead
    ? name
    : `${name
        .slice(0, longestHead - 1)
        .trimEnd()
        .toWellFormed()}…`;

function Cell({ cell: { level, mark, moved, isOld } }: { readonly cell: PrintedCell }) {
  if (level === null) return <span className={classes.none}>{mark}</span>;
  return (
    <>
      <span>
        {level}
        {isOld && '*'}
      </span>
      {moved !== 'same' && <span className={classes.moved}> {moved}</span>}
      <span className={classes.bar} aria-hidden="true">
        <span style={{ width: `${level * 20}%` }} />
      </span>
    </>
  );
}
