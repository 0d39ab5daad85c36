import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Invitation.module.css';

interface InvitationProps {
  readonly title: string;
  /** Why the exercise is worth it, with its source where it quotes one. */
  readonly reason: ReactNode;
  readonly source?: string;
  readonly doneWhen?: string;
  /** The first step. */
  readonly children: ReactNode;
}

/** What an empty page shows: the exercise, its reason, when it is done, and the first step. */
export function Invitation({ title, reason, source, doneWhen, children }: InvitationProps) {
  return (
    <section className={classes.invitation} aria-label={title}>
      <Title order={2} className={classes.title}>
        {title}
      </Title>
      <p className={classes.reason}>{reason}</p>
      {source !== undefined && <p className={classes.source}>Source: {source}</p>}
      {doneWhen !== undefined && (
        <p className={classes.done}>
          <strong>Done when</strong> {doneWhen}
        </p>
      )}
      <div className={classes.step}>{children}</div>
    </section>
  );
}
