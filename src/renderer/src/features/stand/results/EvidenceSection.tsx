import type { Sitting } from '#storage/queries/queries.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { longDay } from '#workbook/format.ts';
import { partsOf } from '#workbook/sitting.ts';
import classes from './results.module.css';

/** What the manager wrote down as having been seen, responsibility by responsibility. */
export function EvidenceSection({ sitting }: { readonly sitting: Sitting }) {
  const given = new Map(
    sitting.answers.filter(({ evidence }) => evidence.trim() !== '').map((answer) => [answer.itemId, answer]),
  );
  const groups = partsOf(sitting)
    .flatMap(({ instrument }) => instrument.dimensions)
    .map((dimension) => ({
      dimension,
      found: dimension.items.flatMap((item) => {
        const answer = given.get(item.id);
        return answer === undefined ? [] : [{ item, answer }];
      }),
    }))
    .filter(({ found }) => found.length > 0);
  if (groups.length === 0) {
    return (
      <Section title="What shows it">
        <p className={classes.text}>
          You wrote down no moments this time. Next time, add one where you hesitate between two answers: a
          day and what happened is what makes an answer worth something in a talk with your boss. You can
          start now, in <TextLink to="/grow">the plan for what you choose to grow</TextLink>.
        </p>
      </Section>
    );
  }
  return (
    <Section title="What shows it" note="The moments you wrote down with your answers.">
      {groups.map(({ dimension, found }) => (
        <div key={dimension.id} className={classes.evidenceGroup}>
          <h3 className={classes.groupTitle}>{dimension.name}</h3>
          <ul className={classes.evidence}>
            {found.map(({ item, answer }) => (
              <li key={item.id}>
                <span className={classes.evidenceDay}>
                  {answer.evidenceDay === null ? 'No day given' : longDay(answer.evidenceDay)}
                </span>
                <div>
                  <p className={classes.evidenceText}>{answer.evidence}</p>
                  <p className={classes.small}>{item.statement}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
