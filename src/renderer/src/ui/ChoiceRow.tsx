import { useId } from 'react';
import classes from './ChoiceRow.module.css';

interface ChoiceRowProps<Value extends string | number> {
  readonly label: string;
  /** What it is about, for those who don't see what stands beside it. */
  readonly about?: string;
  /** For a question that is asked by the text beside it. */
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side; none of them before the first choice. */
export function ChoiceRow<Value extends string | number>(props: ChoiceRowProps<Value>) {
  const { label, about, labelHidden = false, options, value, onChoose } = props;
  const name = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={labelHidden ? classes.hidden : classes.legend}>
        {label}
        {about !== undefined && <span className={classes.hidden}> {about}</span>}
      </legend>
      <div className={classes.row}>
        {options.map((option) => (
          <label key={option.value} className={classes.option} data-chosen={option.value === value}>
            <input
              type="radio"
              name={name}
              className={classes.radio}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
