import { retentionOver } from '#domain/team/retention.ts';
import { allPeople } from '#storage/queries/people.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { count, longDay } from '#workbook/format.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import classes from './files.module.css';

/** Whose retention day has come, and how what is held on a person is handed over or erased. */
export function PeopleSection() {
  const people = useQuery(allPeople);
  const today = useToday();
  // Nothing is held on people before there are any.
  if (people === undefined || people.length === 0) return null;
  const over = retentionOver(people, today);
  const undecided = people.filter(({ leftDay, keepUntil }) => leftDay !== null && keepUntil === null);
  return (
    <Section
      title="People"
      note="Everybody can ask what you hold on them. On each person’s page, under “Everything held”, you can hand it over, set a day until when you keep it, and erase it."
    >
      {over.length === 0 ? (
        <p className={classes.flat}>Nobody’s retention day has come.</p>
      ) : (
        <>
          <p className={classes.plain}>People whose retention day has come:</p>
          <ul className={classes.list} aria-label="People whose retention day has come">
            {over.map(({ id, name, keepUntil }) => (
              <li key={id} className={classes.item}>
                <TextLink to={`/people/${id}/held`}>{name}</TextLink>
                {keepUntil !== null && (
                  <span className={classes.itemNote}>kept until {longDay(keepUntil)}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {undecided.length > 0 && (
        <>
          <p className={classes.plain}>
            {count(undecided.length, 'person has', 'people have')} left without a day until when you keep what
            you hold:
          </p>
          <ul className={classes.list} aria-label="People who left, without a retention day">
            {undecided.map(({ id, name }) => (
              <li key={id} className={classes.item}>
                <TextLink to={`/people/${id}/held`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
