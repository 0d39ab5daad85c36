import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Profile } from '#domain/workbook/profile.ts';
import { updateProfile } from '#storage/commands/update-profile.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { ProfileFields } from '#workbook/ProfileFields.tsx';
import { checkDetails, formOf, toDetails } from '#workbook/profile-form.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './about-me.module.css';

export function AboutMeScreen() {
  const profile = useQuery(profileOf);
  if (profile === undefined) return <Loading what="your details" />;
  if (profile === null) throw new Error('The workbook has no owner');
  return <ProfileEditor key={profile.updatedAt} profile={profile} />;
}

function ProfileEditor({ profile }: { readonly profile: Profile }) {
  const workbook = useWorkbook();
  const today = useToday();
  const toast = useToast();
  const [form, setForm] = useState(() => formOf(profile));
  const problems = checkDetails(form, today);
  const save = async (): Promise<void> => {
    if (Object.keys(problems).length > 0) {
      document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    // A failure shows on the save sign, and the form keeps what was typed.
    await workbook.drafts.flush();
    await updateProfile(workbook, toDetails(form));
    toast({ text: 'Saved. Your documents show it from now on.' });
  };
  return (
    <Page title="About me" lead="What stands on your documents, and how your quarters are counted.">
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          save().catch(() => undefined);
        }}
      >
        <ProfileFields form={form} problems={problems} onChange={setForm} fiscalStart={profile.fiscalStart} />
        <div>
          <Button type="submit">Save</Button>
        </div>
      </form>
    </Page>
  );
}
