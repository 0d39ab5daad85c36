import { isDay, type Day } from '#domain/core/day.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import type { ProfileDetails } from '#storage/commands/update-profile.ts';

/** What the form holds while it is filled in: all text as typed. */
export interface ProfileForm {
  readonly name: string;
  readonly leads: string;
  readonly since: string;
  readonly teamSize: string;
  readonly fiscalStart: number;
  readonly ownQuota: boolean;
}

export type ProfileProblems = { readonly [Field in keyof ProfileForm]?: string };

export const blankDetails: ProfileForm = {
  name: '',
  leads: '',
  since: '',
  teamSize: '',
  fiscalStart: 1,
  ownQuota: false,
};

export const formOf = (profile: Profile): ProfileForm => ({
  name: profile.name,
  leads: profile.leads,
  since: profile.since ?? '',
  teamSize: profile.teamSize === null ? '' : String(profile.teamSize),
  fiscalStart: profile.fiscalStart,
  ownQuota: profile.ownQuota,
});

/** What is wrong, by field, each with what to do. Empty when the form can be taken. */
export function checkDetails(form: ProfileForm, today: Day): ProfileProblems {
  const problems: { -readonly [Field in keyof ProfileForm]?: string } = {};
  if (form.name.trim() === '') problems.name = 'Your name is missing. It stands on your documents.';
  if (form.since !== '' && !isDay(form.since))
    problems.since = 'This is not a day. Use the year, month and day.';
  else if (isDay(form.since) && form.since > today)
    problems.since = 'This day is in the future. When did you start?';
  const size = form.teamSize.trim();
  if (size !== '' && !(/^\d{1,3}$/.test(size) && Number(size) <= 200)) {
    problems.teamSize = 'A whole number from 0 to 200, please.';
  }
  return problems;
}

/** @returns what is stored; call it only when `checkDetails` finds nothing */
export function toDetails(form: ProfileForm): ProfileDetails {
  return {
    name: form.name.trim().toWellFormed(),
    leads: form.leads.trim().toWellFormed(),
    since: isDay(form.since) ? form.since : null,
    teamSize: form.teamSize.trim() === '' ? null : Number(form.teamSize),
    fiscalStart: form.fiscalStart,
    ownQuota: form.ownQuota,
  };
}
