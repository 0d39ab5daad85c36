import type { ReactNode } from 'react';
import classes from './ProposalRow.module.css';

interface ProposalRowProps {
  readonly name: string;
  readonly meaning: string;
  /** Why it stands where it stands; left out when nothing is known. */
  readonly reason: string | null;
  /** Marked as the one that was asked for. */
  readonly isPicked?: boolean;
  /** What can be said and done about it. */
  readonly children: ReactNode;
}

/** One of several things that could become a focus area, in an ordered list that counts itself. */
export const ProposalRow = ({ name, meaning, reason, isPicked = false, children }: ProposalRowProps) => (
  <li className={classes.proposal} data-picked={isPicked}>
    <div className={classes.proposalText}>
      <h2 className={classes.proposalName}>{name}</h2>
      <p className={classes.meaning}>{meaning}</p>
      {reason !== null && <p className={classes.reason}>{reason}</p>}
    </div>
    <div className={classes.proposalChoice}>{children}</div>
  </li>
);
