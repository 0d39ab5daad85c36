import type { NumberLine, PersonPart } from '#domain/reviews/record.ts';
import { count, longDay } from '../format.ts';
import { valueText } from '../value-text.ts';
import { targetText } from './target-text.ts';
import { FocusLines } from './FocusLines.tsx';
import classes from './record.module.css';

/** What was done with a person and seen of them in the quarter. Facts; what they mean is said beside them. */
export function PersonFacts({ part }: { readonly part: PersonPart }) {
  const { sessions, cancelled, lastSessionDay, praise, corrections, tries, moved, numbers = [] } = part;
  const held = sessions['one-to-one'] + sessions.observed + sessions.deal;
  return (
    <>
      <ul className={classes.list}>
        {numbers.length > 0 && <li>{numbers.map(numberText).join('; ')}.</li>}
        <li>
          {held === 0
            ? 'No session was held.'
            : `${count(held, 'session')}: ${sessions['one-to-one']} one-to-one, ${sessions.observed} observed, ${sessions.deal} on deals.`}
          {cancelled > 0 && ` ${cancelled} cancelled.`}
          {lastSessionDay !== null && ` The last on ${longDay(lastSessionDay)}.`}
        </li>
        <li>
          Written down: {count(praise, 'moment of praise', 'moments of praise')},{' '}
          {count(corrections, 'correction')}.
        </li>
        {tries.agreed > 0 && (
          <li>
            {count(tries.agreed, 'next try', 'next tries')} agreed, {tries.tried} tried.
          </li>
        )}
        {moved.map(({ skill, words }) => (
          <li key={skill}>
            {skill}: {words.toLowerCase()}.
          </li>
        ))}
      </ul>
      <FocusLines lines={part.focuses} none="No individual plan was worked on." />
    </>
  );
}

/** `Closed value 281,501 (target 300,000, not reached)`. */
function numberText(line: NumberLine): string {
  const value = line.value === null ? 'not read' : valueText(line.value, line.unit);
  const target = line.target === null ? '' : ` (target ${targetText(line)})`;
  return `${line.name} ${value}${target}`;
}

/** A person as a review keeps them. */
export function RecordPerson({ part }: { readonly part: PersonPart }) {
  return (
    <>
      <PersonFacts part={part} />
      <dl className={classes.pairs}>
        <dt>In a sentence</dt>
        <dd>{part.sentence.trim() || 'Nothing was written.'}</dd>
        <dt>Decision</dt>
        <dd>{part.decision.trim() || 'None was written.'}</dd>
      </dl>
    </>
  );
}
