import type { EndedFocus } from '#domain/documents/plan-document.ts';
import { count, longDay } from '#workbook/format.ts';
import { tallyWords } from './tally-words.ts';
import classes from './plan.module.css';

/** What is behind the manager, in short. */
export function EndedFocuses({ ended }: { readonly ended: readonly EndedFocus[] }) {
  return (
    <section className={classes.ended}>
      <h2>Earlier focus areas</h2>
      <ul>
        {ended.map((focus) => (
          <li key={focus.id}>
            <b>{focus.name}</b>, {focus.state === 'finished' ? 'goal reached' : 'set aside'}
            {focus.endedDay !== null && ` on ${longDay(focus.endedDay)}`} (since {longDay(focus.chosenDay)};{' '}
            {focus.tally.open + focus.tally.done + focus.tally.dropped === 0
              ? 'no actions'
              : tallyWords(focus.tally)}
            ; {count(focus.tally.checkInsHeld, 'check-in')} held).
            {focus.reason !== '' && ` ${focus.reason}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
