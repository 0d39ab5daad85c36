import type { ScorecardDocument } from '#domain/documents/scorecard-document.ts';
import type { Judged } from '#domain/scorecard/judge-measure.ts';
import { levelWords, storyLimit } from '#domain/scorecard/story.ts';
import { trendSource } from '#domain/scorecard/trend-source.ts';
import { capitalized, quarterName } from '#workbook/format.ts';
import { behindWords, judgedWords, targetWords } from '#workbook/measure-text.ts';
import { valueOrDash } from '#workbook/value-text.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import shared from '../page/document.module.css';
import classes from './scorecard.module.css';

export const scorecardTitle = 'Scorecard';

/** The *Scorecard* of a quarter, as it is printed. */
export function ScorecardPages({ document }: { readonly document: ScorecardDocument }) {
  const { cover, quarter, fiscalStart, levels, story, byPerson, imprint } = document;
  const name = quarterName(quarter, fiscalStart);
  return (
    <DocumentPage title={`${scorecardTitle} ${name}`} cover={cover}>
      <p className={shared.lead}>
        {capitalized(name)} on three levels: what is done, what it moves, and what comes of it.
      </p>
      {story !== '' && (
        <>
          <p>{story}</p>
          <p className={shared.soft}>{storyLimit}</p>
        </>
      )}
      {levels.map(({ level, judged }) => (
        <section key={level} className={classes.level}>
          <h2>{levelWords[level]}</h2>
          {judged.length === 0 ? (
            <p className={shared.soft}>Nothing is followed on this level.</p>
          ) : (
            <LevelTable judged={judged} day={cover.day} />
          )}
        </section>
      ))}
      {byPerson.length > 0 && (
        <section className={classes.level}>
          <h2>Person by person</h2>
          {byPerson.map(({ measures, rows }) => (
            <table key={measures[0]?.id} className={classes.people}>
              <thead>
                <tr>
                  <th scope="col">Person</th>
                  {measures.map((measure) => (
                    <th key={measure.id} scope="col" className={classes.number}>
                      {measure.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{row.name}</th>
                    {measures.map((measure, at) => (
                      <td key={measure.id} className={classes.number}>
                        {valueOrDash(row.values[at], measure.unit)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </section>
      )}
      <p className={shared.soft}>
        A dash: not read, which is not zero. A change is called one only where it is more than the series’
        usual swing. {trendSource.cite}. {trendSource.limit}
      </p>
      <Imprint imprint={imprint} from="from the readings of the workbook" />
    </DocumentPage>
  );
}

function LevelTable({
  judged,
  day,
}: {
  readonly judged: readonly Judged[];
  readonly day: ScorecardDocument['cover']['day'];
}) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className={classes.number}>
            Quarter
          </th>
          <th scope="col">Target</th>
          <th scope="col">Over time</th>
        </tr>
      </thead>
      <tbody>
        {judged.map((one) => (
          <tr key={one.measure.id}>
            <th scope="row">
              <b>{one.measure.name}</b>
              <br />
              <span className={shared.soft}>{one.measure.formula}</span>
              {one.behind !== null && (
                <>
                  <br />
                  {behindWords(one.behind)}
                </>
              )}
            </th>
            <td className={classes.number}>{valueOrDash(one.value, one.measure.unit)}</td>
            <td>{targetWords(one) ?? 'None'}</td>
            <td>{judgedWords(one, day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
