import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** Names and what stands under them. */
export const Facts = ({ children }: { readonly children: ReactNode }) => (
  <dl className={classes.factList}>{children}</dl>
);

/** Left out when nothing was written. */
export const Fact = ({ name, text }: { readonly name: string; readonly text: string }) =>
  text.trim() === '' ? null : (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
