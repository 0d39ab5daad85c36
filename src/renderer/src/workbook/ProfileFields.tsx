import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ProfileForm, ProfileProblems } from './profile-form.ts';
import { monthName } from './format.ts';

interface ProfileFieldsProps {
  readonly form: ProfileForm;
  readonly problems: ProfileProblems;
  readonly onChange: (form: ProfileForm) => void;
  /** The month that was kept; null before the workbook is made. */
  readonly fiscalStart?: number | null;
}

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: monthName(index + 1),
}));

/** The questions about the manager, when a workbook is made and later. */
export function ProfileFields({ form, problems, onChange, fiscalStart = null }: ProfileFieldsProps) {
  return (
    <>
      <TextInput
        label="Your name"
        description="As it should stand on your documents."
        required
        maxLength={120}
        autoComplete="off"
        value={form.name}
        error={problems.name}
        onChange={(event) => onChange({ ...form, name: event.currentTarget.value })}
      />
      <TextInput
        label="What you lead"
        description="For example: Mid-market sales, Midwest."
        maxLength={200}
        autoComplete="off"
        value={form.leads}
        onChange={(event) => onChange({ ...form, leads: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="In this job since"
        value={form.since}
        error={problems.since}
        onChange={(event) => onChange({ ...form, since: event.currentTarget.value })}
      />
      <TextInput
        inputMode="numeric"
        label="Salespeople on your team"
        maxLength={3}
        value={form.teamSize}
        error={problems.teamSize}
        onChange={(event) => onChange({ ...form, teamSize: event.currentTarget.value })}
      />
      <NativeSelect
        label="Month in which your fiscal year starts"
        description={
          fiscalStart === null || fiscalStart === form.fiscalStart
            ? 'Your quarters are counted from it.'
            : 'Readings, targets and drafts of reviews go to the quarter with most of their days. Locked reviews stay as they are.'
        }
        data={months}
        value={String(form.fiscalStart)}
        onChange={(event) => onChange({ ...form, fiscalStart: Number(event.currentTarget.value) })}
      />
      <Checkbox
        label="I carry a quota of my own"
        description="Then your own deals don’t count when you look at how often you step into the team’s."
        checked={form.ownQuota}
        onChange={(event) => onChange({ ...form, ownQuota: event.currentTarget.checked })}
      />
    </>
  );
}
