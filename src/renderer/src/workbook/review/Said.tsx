import classes from './record.module.css';

/** What the manager says, in their own words; nothing where they say nothing. */
export function Said({ text, label }: { readonly text: string; readonly label?: string }) {
  if (text.trim() === '') return null;
  return (
    <div className={classes.said}>
      {label !== undefined && <p className={classes.label}>{label}</p>}
      <p className={classes.words}>{text}</p>
    </div>
  );
}
