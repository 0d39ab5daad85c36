import type { Day } from '../core/day.ts';
import { quarterOf, type FiscalStart, type Quarter } from '../core/quarter.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';

/** What stands on a document's first lines: whose it is, and when it was made. */
export interface Cover {
  readonly name: string;
  /** Empty when the manager has not said. */
  readonly leads: string;
  readonly day: Day;
  /** The fiscal quarter of that day. */
  readonly quarter: Quarter;
  /** Month in which the fiscal year starts: the quarter's name depends on it. */
  readonly fiscalStart: FiscalStart;
  /** Made-up data: every page has to say so. */
  readonly sample: boolean;
}

/** What a document was made from, so that two printouts can be told apart. */
export interface Imprint {
  readonly madeDay: Day;
  readonly appVersion: string;
  /** The workbook's revision, which counts its changes. */
  readonly revision: number;
}

/** When, and by what, a document is made. */
export interface Making {
  readonly day: Day;
  readonly appVersion: string;
}

export function coverOf(profile: Profile, meta: Meta, { day }: Making): Cover {
  return {
    name: profile.name.trim(),
    leads: profile.leads.trim(),
    day,
    quarter: quarterOf(day, profile.fiscalStart),
    fiscalStart: profile.fiscalStart,
    sample: meta.sample,
  };
}

export const imprintOf = (meta: Meta, { day, appVersion }: Making): Imprint => ({
  madeDay: day,
  appVersion,
  revision: meta.revision,
});
