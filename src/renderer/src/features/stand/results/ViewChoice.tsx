import classes from './results.module.css';

export type View = 'dots' | 'radar';

const views: readonly { readonly view: View; readonly label: string }[] = [
  { view: 'dots', label: 'Dot plot' },
  { view: 'radar', label: 'Radar' },
];

interface ViewChoiceProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** The same scores drawn in two ways. */
export function ViewChoice({ view, onChange }: ViewChoiceProps) {
  return (
    <fieldset className={classes.views}>
      <legend className={classes.viewsLabel}>Show as</legend>
      {views.map((choice) => (
        <label key={choice.view} className={classes.view} data-chosen={choice.view === view}>
          <input
            type="radio"
            name="view"
            className={classes.viewRadio}
            checked={choice.view === view}
            onChange={() => onChange(choice.view)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
