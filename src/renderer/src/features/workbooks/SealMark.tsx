import classes from './workbooks.module.css';

/** A small lock beside the name of a sealed workbook; the line below says the same in words. */
export function SealMark() {
  return (
    <svg className={classes.seal} viewBox="0 0 12 14" aria-hidden="true">
      <path d="M3.25 6V4a2.75 2.75 0 0 1 5.5 0v2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="1" y="6" width="10" height="7" rx="1" fill="currentColor" />
    </svg>
  );
}
