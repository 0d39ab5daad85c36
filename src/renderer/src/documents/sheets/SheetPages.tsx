import type { ObservationSheetDocument, RatingSheetDocument } from '#domain/documents/sheet-documents.ts';
import { ByHand } from '../page/Part.tsx';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import shared from '../page/document.module.css';
import classes from './sheets.module.css';

export const ratingSheetTitle = 'Rating sheet';
export const observationSheetTitle = 'Observation sheet';

const boxes = [1, 2, 3, 4, 5] as const;

/** A blank *Rating sheet*: with the numbers by which it is typed in. */
export function RatingSheetPages({ document }: { readonly document: RatingSheetDocument }) {
  return (
    <DocumentPage title={ratingSheetTitle} cover={document.cover}>
      <p className={shared.lead}>
        For each skill, mark the highest description that was really seen. Leave out what you can’t tell, and
        mark 0 where there was no opportunity. Neither counts as low.
      </p>
      <p className={classes.code}>
        Code of this sheet: <span>{document.code}</span>
      </p>
      <Blanks names={['About', 'Filled in by', 'Day']} />
      {document.items.map(({ number, skill }) => (
        <section key={skill.id} className={classes.item}>
          <h2 className={shared.minor}>
            <span className={classes.number}>{number}</span> {skill.name}: {skill.statement}
          </h2>
          <div className={classes.window}>
            <p className={shared.soft}>Looking back on {skill.window}.</p>
            <p>
              <span className={classes.box}>0</span> No opportunity.
            </p>
          </div>
          <ol className={classes.anchors}>
            {boxes.map((level) => (
              <li key={level}>
                <span className={classes.box}>{level}</span> {skill.anchors[level - 1]}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Imprint imprint={document.imprint} from="from the skills of this workbook" />
    </DocumentPage>
  );
}

/** A blank *Observation sheet*: for a call or a visit. */
export function ObservationSheetPages({ document }: { readonly document: ObservationSheetDocument }) {
  const { skill, frames } = document;
  return (
    <DocumentPage title={`${observationSheetTitle}: ${skill.name}`} cover={document.cover}>
      <p className={shared.lead}>{skill.statement}</p>
      <Blanks names={['Who', 'Which call or visit', 'Day']} />
      <ol className={classes.anchors}>
        {boxes.map((level) => (
          <li key={level}>
            <span className={classes.box}>{level}</span> {skill.anchors[level - 1]}
          </li>
        ))}
      </ol>
      {frames.map(({ field, name, ask }) => (
        <section key={field} className={classes.item}>
          <div className={classes.ask}>
            <h2 className={shared.minor}>{name}</h2>
            <p className={shared.soft}>{ask}</p>
          </div>
          <ByHand lines={2} />
        </section>
      ))}
      <section className={classes.item}>
        <h2 className={shared.minor}>Next try, in their words, and by when</h2>
        <ByHand lines={2} />
      </section>
      <Imprint imprint={document.imprint} from="from the skills of this workbook" />
    </DocumentPage>
  );
}

function Blanks({ names }: { readonly names: readonly string[] }) {
  return (
    <div className={classes.blanks}>
      {names.map((name) => (
        <p key={name}>
          <span aria-hidden="true" className={shared.line} />
          {name}
        </p>
      ))}
    </div>
  );
}
