import { useState } from 'react';
import { Button } from '@mantine/core';
import { ratingAge } from '#domain/team/latest-ratings.ts';
import { agoWords } from '#domain/team/rating-words.ts';
import { capitalized, shortDay } from '#workbook/format.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { answerText } from './answer-text.ts';
import type { AboutSkill } from './SkillRow.tsx';
import classes from './rating.module.css';

/** How many show before one asks for all of them. */
const shownAtFirst = 3;

/** The last rating, and what the manager noted and coached on this skill. */
export function Sightings({ last, sightings }: AboutSkill) {
  const wordings = useWordings();
  const today = useToday();
  const [all, setAll] = useState(false);
  const shown = all ? sightings : sightings.slice(0, shownAtFirst);
  return (
    <aside className={classes.beside} aria-label="What you know already">
      {last !== null && (
        <>
          <h4 className={classes.besideTitle}>Your last rating</h4>
          <p className={classes.besideText}>
            {capitalized(agoWords(ratingAge(last, today)))}: {answerText(last, wordings)}
          </p>
        </>
      )}
      <h4 className={classes.besideTitle}>What you noted</h4>
      {sightings.length === 0 && (
        <p className={classes.besideText}>No moment and no session about this skill yet.</p>
      )}
      <ul className={classes.sightings}>
        {shown.map(({ id, day, what, text, level }) => (
          <li key={id}>
            <p className={classes.sightingHead}>
              {shortDay(day, today)} · {what}
              {level !== null && `, seen at ${level}`}
            </p>
            {text !== '' && <p className={classes.sightingText}>{text}</p>}
          </li>
        ))}
      </ul>
      {sightings.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          Show all {sightings.length}
        </Button>
      )}
    </aside>
  );
}
