import type { Day } from '../core/day.ts';
import { activeFocuses, type PlanContents } from '../plans/plan-state.ts';
import type { Person } from '../team/person.ts';
import type { Wordings } from '../team/wordings.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';
import type { Included } from './inclusion.ts';
import { endedFocuses, focusPart, withoutLeftOut, type EndedFocus, type FocusPart } from './plan-document.ts';

/** What an *Individual development plan* says: the shared part. Private notes are in no type of it. */
export interface PersonPlanDocument {
  readonly cover: Cover;
  readonly personId: string;
  /** Whose plan it is. */
  readonly name: string;
  readonly role: string;
  readonly territory: string;
  /** In their own words; empty leaves lines to write on. */
  readonly aspiration: string;
  readonly startDay: Day | null;
  readonly focuses: readonly FocusPart[];
  readonly ended: readonly EndedFocus[];
  readonly imprint: Imprint;
}

/** Of a person what is printed; the private note is not among it. */
export type PlannedPerson = Pick<Person, 'id' | 'name' | 'role' | 'territory' | 'aspiration'>;

export interface PersonPlanData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly person: PlannedPerson;
  /** Null before the first skill was chosen. */
  readonly plan: PlanContents | null;
  readonly wordings: Wordings;
}

export function personPlanDocument(
  { profile, meta, person, plan: whole, wordings }: PersonPlanData,
  making: Making,
  included: Included,
): PersonPlanDocument {
  const plan = whole === null ? null : withoutLeftOut(whole, included);
  return {
    cover: coverOf(profile, meta, making),
    personId: person.id,
    name: person.name.trim(),
    role: person.role.trim(),
    territory: person.territory.trim(),
    aspiration: person.aspiration.trim(),
    startDay: plan?.plan.startDay ?? null,
    focuses:
      plan === null
        ? []
        : activeFocuses(plan.focuses).map((focus) => focusPart(focus, plan, making.day, wordings)),
    ended: plan === null ? [] : endedFocuses(plan, wordings),
    imprint: imprintOf(meta, making),
  };
}

/** Everybody's plan, one after the other. */
export interface AllPlansDocument {
  readonly cover: Cover;
  readonly plans: readonly PersonPlanDocument[];
  readonly imprint: Imprint;
}

export const allPlansDocument = (
  data: Pick<PersonPlanData, 'profile' | 'meta' | 'wordings'> & {
    readonly plans: readonly Pick<PersonPlanData, 'person' | 'plan'>[];
  },
  making: Making,
  included: Included,
): AllPlansDocument => ({
  cover: coverOf(data.profile, data.meta, making),
  plans: data.plans.map((one) => personPlanDocument({ ...data, ...one }, making, included)),
  imprint: imprintOf(data.meta, making),
});
