import type { KeyboardEvent } from 'react';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { levels, type Anchors } from '#domain/instruments/instrument.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';
import { answerKey } from './answer-keys.ts';
import classes from './AnchorChoice.module.css';

interface AnchorChoiceProps {
  /** Tells its choices from those of others on the page. */
  readonly name: string;
  readonly anchors: Anchors;
  readonly value: AnswerValue | null;
  readonly onChoose: (value: AnswerValue) => void;
  /** Enter, or a number key: on to what comes next. With the answer that a key gave. */
  readonly onGoOn: (given: AnswerValue | null) => void;
}

/** Five anchors and *no opportunity*, by pointer, arrows and number keys. To be put into a fieldset that asks. */
export function AnchorChoice({ name, anchors, value, onChoose, onGoOn }: AnchorChoiceProps) {
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const meant = answerKey(event);
    if (meant === null) return;
    event.preventDefault();
    if (meant !== 'go on') onChoose(meant);
    onGoOn(meant === 'go on' ? null : meant);
  };
  const option = (chosen: AnswerValue, mark: string, text: string) => (
    <label key={mark} className={classes.option} data-chosen={value === chosen}>
      <input
        type="radio"
        name={name}
        checked={value === chosen}
        onChange={() => onChoose(chosen)}
        className={classes.radio}
      />
      <span className={classes.mark} aria-hidden="true">
        {mark}
      </span>
      <span>{text}</span>
    </label>
  );
  const inRows = areShort(anchors);
  return (
    <div onKeyDown={onKey} role="presentation" className={inRows ? classes.inRows : undefined}>
      {levels.map((level) => option(level, String(level), anchorOf(anchors, level)))}
      {option(
        'no-opportunity',
        '0',
        inRows ? 'No opportunity' : 'No opportunity: the occasion did not come up.',
      )}
    </div>
  );
}

/** Anchors of a few words, such as counts, stand side by side. */
const areShort = (anchors: Anchors): boolean => anchors.every((anchor) => anchor.length <= 20);
