import type { MatrixBlock, MatrixDocument, PrintedCell } from '#domain/documents/matrix-document.ts';
import { count, longDay } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import shared from '../page/document.module.css';
import classes from './matrix.module.css';

export const matrixTitle = 'Skills matrix';

/** The *Skills matrix*, as it is printed: readable in black and white. */
export function MatrixPages({ document }: { readonly document: MatrixDocument }) {
  const { cover, blocks, people, from, to, imprint } = document;
  return (
    <DocumentPage title={matrixTitle} cover={cover}>
      <p className={shared.lead}>
        {count(people, 'person', 'people')}, as the manager rated what was seen
        {from === null || to === null ? '.' : ` from ${longDay(from)} to ${longDay(to)}.`}
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
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, at) => (
              <td key={block.skills[at]?.id}>
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { level, mark, moved, isOld } }: { readonly cell: PrintedCell }) {
  if (level === null) return <span className={classes.none}>{mark}</span>;
  return (
    <>
      <span>
        {level}
        {moved === 'up' && ' up'}
        {moved === 'down' && ' down'}
        {isOld && '*'}
      </span>
      <span className={classes.bar} aria-hidden="true">
        <span style={{ width: `${level * 20}%` }} />
      </span>
    </>
  );
}
