import type { FocusPart } from '#domain/documents/plan-document.ts';
import { longDay } from '#workbook/format.ts';
import { tallyWords } from './tally-words.ts';
import shared from '../page/document.module.css';
import classes from './plan.module.css';

/** All focus areas in a table, for who has a minute. */
export function AtAGlance({ focuses }: { readonly focuses: readonly FocusPart[] }) {
  return (
    <section className={classes.glance}>
      <h2 className={classes.glanceTitle}>At a glance</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Focus</th>
            <th scope="col">Step</th>
            <th scope="col">Actions</th>
            <th scope="col">Next check-in</th>
          </tr>
        </thead>
        <tbody>
          {focuses.map((focus, index) => (
            <tr key={focus.id}>
              <th scope="row">
                <b>
                  {index + 1}. {focus.name}
                </b>
              </th>
              <td className={shared.nowrap}>{stepWords(focus)}</td>
              <td>{tallyWords(focus.tally)}</td>
              <td className={shared.nowrap}>
                {focus.checkIns.comingDays[0] === undefined
                  ? 'none planned'
                  : longDay(focus.checkIns.comingDays[0])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function stepWords({ goal }: FocusPart): string {
  if (goal?.to == null) return 'to be agreed';
  return goal.from === null ? `to ${goal.to.level}` : `from ${goal.from.level} to ${goal.to.level}`;
}
