import { blackBar } from '#domain/workbook/black-out.ts';
import classes from './held.module.css';

/** A text in which names may be blacked out. The bars are drawn: our fonts have no such letter. */
export function Blacked({ text }: { readonly text: string }) {
  const at = text.indexOf(blackBar);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Bar />
      <Blacked text={text.slice(at + blackBar.length)} />
    </>
  );
}

export function Bar() {
  return (
    <svg role="img" aria-label="a name, blacked out" className={classes.bar} viewBox="0 0 48 12">
      <rect width="48" height="12" />
    </svg>
  );
}
