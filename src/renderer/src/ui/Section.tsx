import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly order?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page under a thin line, named by its heading. */
export function Section({ title, note, actions, order = 2, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id} data-order={order}>
      <div className={classes.head}>
        <Title order={order} id={id} className={classes.title}>
          {title}
        </Title>
        {actions}
      </div>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {children}
    </section>
  );
}
