import { useId } from 'react';
import type { Item, Level } from '#domain/instruments/instrument.ts';
import classes from './ItemChoice.module.css';

interface ItemChoiceProps {
  readonly legend: string;
  readonly items: readonly Item[];
  readonly deepDive: readonly Item[];
  readonly levelIn: (itemId: string) => Level | null;
  readonly chosen: string | null;
  readonly onChoose: (itemId: string) => void;
}

/** The behaviors of a responsibility, one of which a goal is about. */
export function ItemChoice({ legend, items, deepDive, levelIn, chosen, onChoose }: ItemChoiceProps) {
  const name = useId();
  const option = (item: Item) => {
    const level = levelIn(item.id);
    return (
      <label key={item.id} className={classes.option} data-chosen={chosen === item.id}>
        <input type="radio" name={name} checked={chosen === item.id} onChange={() => onChoose(item.id)} />
        <span>
          {item.statement} {level !== null && <span className={classes.soft}>You answered {level}.</span>}
        </span>
      </label>
    );
  };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{legend}</legend>
      {items.map(option)}
      {deepDive.length > 0 && <p className={classes.deepDive}>A closer look, beyond the assessment:</p>}
      {deepDive.map(option)}
    </fieldset>
  );
}
