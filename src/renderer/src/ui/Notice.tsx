import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  /** `attention` for what needs some; `plain` for the rest. */
  readonly tone?: 'plain' | 'attention';
  readonly title?: string;
  readonly children: ReactNode;
  /** Announced when it appears. */
  readonly live?: boolean;
}

export function Notice({ tone = 'plain', title, children, live = false }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} {...(live ? { role: 'status' } : {})}>
      {title !== undefined && <p className={classes.title}>{title}</p>}
      <div>{children}</div>
    </div>
  );
}
