import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { isAnswered } from '#domain/team/latest-ratings.ts';
import type { Person } from '#domain/team/person.ts';
import { sheetLines, type SheetItem } from '#domain/team/rating-sheet.ts';
import type { Rating, SkillRater } from '#domain/team/rating.ts';
import { skillGroupWords } from '#domain/team/skill.ts';
import { rateSkill, type RatedSkill } from '#storage/commands/ratings.ts';
import { Meter } from '#ui/Meter.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { answerKey } from '#workbook/answer-keys.ts';
import { focusItem } from '#workbook/focus-item.ts';
import { count } from '#workbook/format.ts';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { usePageKeys } from '#workbook/use-page-keys.ts';
import { useSetting } from '#workbook/use-setting.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { finishId, groupItems } from './rating-items.ts';
import { SkillRow, type AboutSkill } from './SkillRow.tsx';
import classes from './rating.module.css';

interface RatingListProps {
  readonly person: Person;
  readonly rater: SkillRater;
  readonly ratings: readonly Rating[];
  readonly advice: ReactNode;
  /** What is known of a skill already; for the person there is nothing to know. */
  readonly about?: (skillId: string) => AboutSkill;
  /** What stands beside an open skill. */
  readonly beside?: (about: AboutSkill) => ReactNode;
  /** The step that follows, with the id `finishId`. */
  readonly finish: ReactNode;
}

/** All skills on one page, one open at a time, in the order of the sheet. What is chosen counts for today. */
export function RatingList({ person, rater, ratings, advice, about, beside, finish }: RatingListProps) {
  const workbook = useWorkbook();
  const day = useToday();
  const setting = useSetting();
  const { wordings, hidden } = useSkills();
  const groups = groupItems(sheetLines(wordings, hidden));
  const items = groups.flatMap((group) => group.items);
  const ratedToday = new Map(
    ratings
      .filter((rating) => rating.rater === rater && rating.day === day)
      .map((rating) => [rating.skillId, rating]),
  );
  const isMissing = ({ skill }: SheetItem): boolean => {
    const rating = ratedToday.get(skill.skillId);
    return rating === undefined || !isAnswered(rating);
  };
  const missing = items.filter(isMissing);

  // Back in the middle: at the first skill without an answer.
  const [open, setOpen] = useState<string | null>(missing[0]?.skill.skillId ?? null);
  const list = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string>(null);
  useEffect(() => {
    if (toFocus.current !== null) focusItem(list.current, toFocus.current);
    toFocus.current = null;
  }, [open]);

  const rated = ({ skill }: SheetItem): RatedSkill => ({
    personId: person.id,
    skillId: skill.skillId,
    skillVersion: skill.version,
    rater,
    day,
  });
  const rate = (item: SheetItem, value: AnswerValue | null): void =>
    setting(rateSkill(workbook, rated(item), value));
  const nextOf = (item: SheetItem): SheetItem | undefined =>
    items.slice(items.indexOf(item) + 1).find(isMissing);
  const goOn = (item: SheetItem): void => {
    const next = nextOf(item);
    setOpen(next?.skill.skillId ?? null);
    if (next === undefined) document.getElementById(finishId)?.focus();
    else toFocus.current = next.skill.skillId;
  };
  usePageKeys((event) => {
    const meant = answerKey(event);
    const item = items.find(({ skill }) => skill.skillId === open) ?? missing[0];
    if (meant === null || item === undefined) return;
    event.preventDefault();
    if (meant !== 'go on') {
      rate(item, meant);
      goOn(item);
    } else if (open === item.skill.skillId) focusItem(list.current, open);
    else {
      toFocus.current = item.skill.skillId;
      setOpen(item.skill.skillId);
    }
  });

  if (items.length === 0) {
    return (
      <>
        <p className={classes.text}>
          No skill is in use. Show at least one again under <TextLink to="/people/skills">Skills</TextLink>.
        </p>
        {/* Whoever rates themselves could not hand the laptop back without it. */}
        {rater === 'person' && finish}
      </>
    );
  }
  const answered = items.length - missing.length;
  return (
    <>
      <div className={classes.progress}>
        <Meter label="Rated today" value={answered} max={items.length} />
        <p className={classes.progressText}>
          {answered} of {count(items.length, 'skill')} rated today
        </p>
      </div>
      <p className={classes.text}>{advice}</p>
      <p className={classes.keys}>
        <kbd>1</kbd> to <kbd>5</kbd> choose and go on, <kbd>0</kbd> no opportunity, <kbd>Enter</kbd> passes on
      </p>
      <div ref={list}>
        {groups.map(({ group, items: inGroup }) => (
          <Section key={group} title={skillGroupWords[group]}>
            <ul className={classes.skills}>
              {inGroup.map((item) => {
                const { skillId } = item.skill;
                const next = nextOf(item);
                return (
                  <SkillRow
                    key={skillId}
                    item={item}
                    rated={rated(item)}
                    rating={ratedToday.get(skillId)}
                    about={about?.(skillId) ?? null}
                    beside={beside}
                    isOpen={open === skillId}
                    next={next?.skill.name ?? null}
                    onToggle={() => setOpen(open === skillId ? null : skillId)}
                    onRate={(value) => rate(item, value)}
                    onGoOn={() => goOn(item)}
                  />
                );
              })}
            </ul>
          </Section>
        ))}
      </div>
      <div className={classes.foot}>
        <p className={classes.footText}>
          {missing.length === 0
            ? 'Every skill is rated today.'
            : `${count(missing.length, 'skill')} without a rating today. You can leave them out: what is not rated is not low.`}
        </p>
        {finish}
      </div>
    </>
  );
}
