import type { RatingRound } from '#domain/team/compare-raters.ts';
import type { Person } from '#domain/team/person.ts';
import type { Rating } from '#domain/team/rating.ts';
import { removeRatings } from '#storage/commands/ratings.ts';
import { Section } from '#ui/Section.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count, longDay } from '#workbook/format.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './compare.module.css';

const sourceWords: Record<Rating['source'], string> = {
  screen: 'on the screen',
  sheet: 'from a printed sheet',
  file: 'from a file',
};
const list = new Intl.ListFormat('en-US');
const keyOf = ({ rater, day }: RatingRound): string => `${day}-${rater}`;

interface RoundsProps {
  readonly person: Person;
  readonly rounds: readonly RatingRound[];
}

/** Every day on which one of them rated: for taking away what was typed under the wrong name. */
export function Rounds({ person, rounds }: RoundsProps) {
  const workbook = useWorkbook();
  const undoToast = useUndoToast();
  const box = useRowFocus<HTMLUListElement>(rounds.map(keyOf));
  const remove = async ({ rater, day }: RatingRound): Promise<void> => {
    const before = workbook.history.latest;
    await removeRatings(workbook, person.id, rater, day);
    undoToast('Ratings removed', before);
  };
  return (
    <Section title="Days on which it was rated">
      <ul className={classes.rounds} ref={box}>
        {rounds.map((round) => {
          const who = round.rater === 'manager' ? 'you' : person.name;
          return (
            <li key={keyOf(round)} data-row={keyOf(round)}>
              <span>
                {longDay(round.day)}: {who}, {count(round.answers, 'skill')},{' '}
                {list.format(round.sources.map((source) => sourceWords[source]))}
              </span>
              <CommandButton
                size="compact-sm"
                variant="subtle"
                aria-label={`Remove the ratings of ${longDay(round.day)} by ${who}`}
                work={() => remove(round)}
              >
                Remove
              </CommandButton>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
