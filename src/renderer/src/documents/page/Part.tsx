import type { ReactNode } from 'react';
import classes from './document.module.css';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Too long to be kept on one page. */
  readonly long?: boolean;
  /** Of which rank: second where it stands right below the title. */
  readonly heading?: 'h2' | 'h3';
}

/** A part with its heading in the margin. */
export function Part({ title, children, long = false, heading: Heading = 'h3' }: PartProps) {
  return (
    <section className={classes.part} data-short={!long}>
      <Heading className={classes.minor}>{title}</Heading>
      <div>{children}</div>
    </section>
  );
}

/** What the manager wrote, or lines to write it by hand. */
export function Written({ text, lines }: { readonly text: string; readonly lines: number }) {
  return text === '' ? <ByHand lines={lines} /> : <p>{text}</p>;
}

/** Ruled lines for the pen. */
export function ByHand({ lines }: { readonly lines: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={classes.line} />
      ))}
    </div>
  );
}

/** In characters: about a third of a page. */
const longText = 900;

/** Whether a text is so long that it may run over a page's end: kept together, it would leave a hole. */
export const isLong = (...texts: readonly string[]): boolean => texts.join('').length > longText;
