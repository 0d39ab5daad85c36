import type { ComparedSkill } from '#domain/team/compare-raters.ts';
import type { Answered } from '#domain/team/latest-ratings.ts';
import type { Person } from '#domain/team/person.ts';
import { apartWords, gapWords } from '#domain/team/rating-words.ts';
import type { Wording } from '#domain/team/wordings.ts';
import { Section } from '#ui/Section.tsx';
import { shortDay } from '#workbook/format.ts';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { answerText } from './answer-text.ts';
import classes from './compare.module.css';

interface SideBySideProps {
  readonly person: Person;
  readonly compared: readonly ComparedSkill[];
  readonly unrated: readonly Wording[];
}

const list = new Intl.ListFormat('en-US');

/** The latest rating of each, skill by skill, with the gap in words. */
export function SideBySide({ person, compared, unrated }: SideBySideProps) {
  const { hidden } = useSkills();
  return (
    <Section
      title="Side by side"
      note="The widest gap stands first. Within one step counts as alike: two ratings of the same thing differ by chance, too. What one of you has not rated, or had no opportunity to see, is not low."
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">You</th>
            <th scope="col">{person.name}</th>
            <th scope="col">What can be said</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ skill, gap }) => {
            const apart = apartWords(gap);
            return (
              <tr key={skill.skillId}>
                <th scope="row">
                  {skill.name}
                  {hidden.has(skill.skillId) && <span className={classes.small}>Hidden now</span>}
                </th>
                <AnswerCell answer={gap.manager} who="You" />
                <AnswerCell answer={gap.person} who={person.name} />
                <td data-wide={gap.kind === 'gap' && !gap.alike} className={classes.gap}>
                  {gapWords(gap, person.name)}
                  {apart !== null && <span className={classes.small}>{apart}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {unrated.length > 0 && (
        <p className={classes.fine}>
          Rated by neither of you: {list.format(unrated.map(({ name }) => name))}.
        </p>
      )}
    </Section>
  );
}

function AnswerCell({ answer, who }: { readonly answer: Answered | null; readonly who: string }) {
  const { wordings } = useSkills();
  const today = useToday();
  if (answer === null) {
    return (
      <td data-who={who} className={classes.none}>
        Not rated yet
      </td>
    );
  }
  return (
    <td data-who={who}>
      {answerText(answer, wordings)}
      <span className={classes.small}>{shortDay(answer.day, today)}</span>
      {answer.evidence !== '' && <span className={classes.evidence}>{answer.evidence}</span>}
    </td>
  );
}
