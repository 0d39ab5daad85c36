import { createContext, useContext } from 'react';
import type { PlanSubject } from '#domain/plans/plan.ts';
import { planPath } from '../plan-path.ts';

/** Whose plan is being worked on, and where its screens are. */
export interface PlanPlace {
  readonly subject: PlanSubject;
  /** The path of the plan itself; its focus areas and check-ins are below it. */
  readonly base: string;
  /** Null for the manager's own plan. */
  readonly personName: string | null;
  /** The plan of somebody who has left: to read. */
  readonly isReadOnly: boolean;
}

const manager: PlanPlace = {
  subject: { kind: 'manager' },
  base: planPath({ kind: 'manager' }),
  personName: null,
  isReadOnly: false,
};

/** Around the screens of a person's plan. Without it, it is the manager's own. */
export const PlanPlaceContext = createContext<PlanPlace>(manager);

export const usePlanPlace = (): PlanPlace => useContext(PlanPlaceContext);
