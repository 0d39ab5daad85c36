import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { neutralLabel } from '#storage/registry/seal-mark.ts';
import { createWorkbook, emptyRows } from '#storage/registry/workbooks.ts';
import { newKdf } from '#storage/sealing/derive-key.ts';
import { makeSeal } from '#storage/sealing/vault.ts';
import { Notice } from '#ui/Notice.tsx';
import { checkPassphrase, noPassphrase, PassphraseFields } from '#workbook/PassphraseFields.tsx';
import { ProfileFields } from '#workbook/ProfileFields.tsx';
import { blankDetails, checkDetails, toDetails } from '#workbook/profile-form.ts';
import type { WorkbooksScreenProps } from './WorkbooksScreen.tsx';
import classes from './workbooks.module.css';

interface NewWorkbookFormProps extends WorkbooksScreenProps {
  readonly onCancel: () => void;
}

export function NewWorkbookForm({ registry, surroundings, appVersion, onCancel }: NewWorkbookFormProps) {
  const [, navigate] = useLocation();
  const [form, setForm] = useState(blankDetails);
  const fields = useRef<HTMLFormElement>(null);
  const [isSealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const problems = checkDetails(form, surroundings.today());
  const passphraseProblems = isSealed ? checkPassphrase(passphrase) : {};
  // Once they are said, to the first of them.
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const make = async (): Promise<void> => {
    setTries(tries + 1);
    setFailed(false);
    if (Object.keys({ ...problems, ...passphraseProblems }).length > 0) return;
    setBusy(true);
    try {
      const details = toDetails(form);
      const seal = isSealed ? await makeSeal(passphrase.first, newKdf()) : undefined;
      const workbook = {
        title: isSealed ? neutralLabel : details.name,
        sample: false,
        appVersion,
        rows: emptyRows({ ...details, id: 'manager', updatedAt: surroundings.now() }),
      };
      const id = await createWorkbook(registry, surroundings, workbook, seal);
      // It asks for the passphrase once, and then hands out the recovery key.
      navigate(isSealed ? `/w/${id}/documents/recovery` : `/w/${id}/today`);
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <form
      ref={fields}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <ProfileFields form={form} problems={tries > 0 ? problems : {}} onChange={setForm} />
      <Checkbox
        label="Seal this workbook with a passphrase"
        description="For a laptop that others can get at: everything you write is encrypted from the first word. If you forget both the passphrase and the recovery key, nobody can open it. You can also seal it later."
        checked={isSealed}
        onChange={(event) => setSealed(event.currentTarget.checked)}
      />
      {isSealed && (
        <PassphraseFields
          value={passphrase}
          problems={tries > 0 ? passphraseProblems : {}}
          onChange={setPassphrase}
        />
      )}
      {failed && (
        <Notice tone="attention" title="The workbook could not be made" live>
          The disk did not take it. Your answers are still here: free some space, and try again.
        </Notice>
      )}
      <div className={classes.row}>
        <Button type="submit" size="md" loading={busy}>
          Make my workbook
        </Button>
        <Button size="md" variant="default" onClick={onCancel}>
          Back
        </Button>
      </div>
    </form>
  );
}
