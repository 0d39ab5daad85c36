import { useId } from 'react';
import { levels, type Item, type Level } from '#domain/instruments/instrument.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';
import classes from './Ladder.module.css';
import { usePlanWords } from './plan-words.ts';

interface LadderProps {
  readonly item: Item;
  readonly from: Level | null;
  readonly to: Level | null;
  readonly onChoose: (from: Level | null, to: Level | null) => void;
}

/** The five anchors of an item, each to mark as where one is now or where one wants to be. */
export function Ladder({ item, from, to, onChoose }: LadderProps) {
  const name = useId();
  const words = usePlanWords();
  return (
    <table className={classes.ladder}>
      <caption className={classes.legend}>
        From where to where? <span className={classes.soft}>Looking back on {item.window}.</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Now</th>
          <th scope="col">Goal</th>
          <th scope="col" className={classes.ladderText}>
            {words.ladderHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <tr key={level} data-mark={level === to ? 'goal' : level === from ? 'now' : undefined}>
            <td>
              <input
                type="radio"
                name={`${name}-from`}
                aria-label={`Now: ${level}`}
                checked={from === level}
                onChange={() => onChoose(level, to)}
              />
            </td>
            <td>
              <input
                type="radio"
                name={`${name}-to`}
                aria-label={`Goal: ${level}`}
                checked={to === level}
                onChange={() => onChoose(from, level)}
              />
            </td>
            <th scope="row" className={classes.ladderText}>
              <span className={classes.level}>{level}</span> {anchorOf(item.anchors, level)}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
