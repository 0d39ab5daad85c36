import { Button } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';
import { ratingAge, type Answered } from '#domain/team/latest-ratings.ts';
import { agoWords } from '#domain/team/rating-words.ts';
import type { SheetItem } from '#domain/team/rating-sheet.ts';
import type { Rating } from '#domain/team/rating.ts';
import type { SkillSighting } from '#domain/team/skill-sightings.ts';
import type { RatedSkill } from '#storage/commands/ratings.ts';
import { AnchorChoice } from '#workbook/AnchorChoice.tsx';
import { count } from '#workbook/format.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { noOpportunity } from './answer-text.ts';
import { SkillEvidence } from './SkillEvidence.tsx';
import classes from './rating.module.css';

/** What the manager knows of a skill before they rate it. */
export interface AboutSkill {
  /** Their rating before today's. */
  readonly last: Answered | null;
  readonly sightings: readonly SkillSighting[];
}

interface SkillRowProps {
  readonly item: SheetItem;
  readonly rated: RatedSkill;
  /** Today's. */
  readonly rating: Rating | undefined;
  readonly about: AboutSkill | null;
  readonly beside: ((about: AboutSkill) => ReactNode) | undefined;
  readonly isOpen: boolean;
  /** The name of the skill that comes next; null behind the last one. */
  readonly next: string | null;
  readonly onToggle: () => void;
  readonly onRate: (value: AnswerValue | null) => void;
  readonly onGoOn: () => void;
}

/** One skill: its name and what was said, and opened the choice itself. */
export function SkillRow({
  item: { number, skill },
  rated,
  rating,
  about,
  beside,
  isOpen,
  next,
  onToggle,
  onRate,
  onGoOn,
}: SkillRowProps) {
  const id = useId();
  const [value, setShown] = useShownValue<AnswerValue | null>(rating?.value ?? null);
  const choose = (chosen: AnswerValue | null): void => {
    setShown(chosen);
    onRate(chosen);
  };
  const said =
    value === null
      ? lastText(about, rated)
      : value === 'no-opportunity'
        ? noOpportunity
        : `${value}: ${anchorOf(skill.anchors, value)}`;
  return (
    <li className={classes.skill} data-open={isOpen}>
      <h3 className={classes.name}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={`${id}panel`}
          aria-describedby={`${id}said`}
          onClick={onToggle}
        >
          <span className={classes.number}>{number}</span> {skill.name}
        </button>
      </h3>
      {!isOpen && <p className={classes.about}>{skill.statement}</p>}
      <p id={`${id}said`} className={classes.said} data-rated={value !== null}>
        {said}
      </p>
      <div id={`${id}panel`} className={classes.panel} hidden={!isOpen}>
        {isOpen && (
          <>
            <div>
              <fieldset className={classes.item} data-item={skill.skillId}>
                <legend className={classes.statement}>{skill.statement}</legend>
                {skill.window !== '' && <p className={classes.window}>Looking back on {skill.window}</p>}
                <AnchorChoice
                  name={skill.skillId}
                  anchors={skill.anchors}
                  value={value}
                  onChoose={choose}
                  onGoOn={onGoOn}
                />
              </fieldset>
              <SkillEvidence rated={rated} rating={rating} name={skill.name} />
              <div className={classes.row}>
                <Button size="compact-md" variant="default" onClick={onGoOn}>
                  {next === null ? 'To the end' : `Next: ${next}`}
                </Button>
                {value !== null && (
                  <Button size="compact-md" variant="subtle" onClick={() => choose(null)}>
                    Take the answer back
                  </Button>
                )}
              </div>
            </div>
            {about !== null && beside?.(about)}
          </>
        )}
      </div>
    </li>
  );
}

/** What the manager said before, and how much they noted: `Last rating 3, about 4 months ago · 2 notes`. */
function lastText(about: AboutSkill | null, { day }: RatedSkill): string {
  if (about === null) return '';
  const { last, sightings } = about;
  const before =
    last === null
      ? 'Not rated yet'
      : `Last rating ${last.value === 'no-opportunity' ? noOpportunity.toLowerCase() : last.value}, ${agoWords(ratingAge(last, day))}`;
  return sightings.length === 0 ? before : `${before} · ${count(sightings.length, 'note')}`;
}
