import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink } from '#ui/TextLink.tsx';
import { useControls } from '#workbook/WorkbookContext.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { SealForm } from './SealForm.tsx';
import { Unseal } from './Unseal.tsx';
import classes from './files.module.css';

/** Locks a workbook up by a passphrase, or shows what can be done about its seal. */
export function SealSection() {
  const { isSealed } = useControls();
  return (
    <Section
      title="Seal"
      note="A seal encrypts this workbook with a passphrase, for a laptop that others can get at."
    >
      {isSealed ? <Sealed /> : <NotSealed />}
    </Section>
  );
}

function NotSealed() {
  const [open, setOpen] = useState(false);
  if (open) return <SealForm onClose={() => setOpen(false)} />;
  return (
    <>
      <p className={classes.plain}>
        This workbook is not sealed. Whoever can use your account of this computer can open it.
      </p>
      <Button variant="default" onClick={() => setOpen(true)}>
        Seal this workbook…
      </Button>
    </>
  );
}

function Sealed() {
  const { listed, lock } = useControls();
  const [open, setOpen] = useState<'change' | 'unseal' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <p className={classes.plain}>
        This workbook is sealed. It locks by itself after five minutes without a key or a click, and when the
        window is closed. Its files and backups are sealed, too.
      </p>
      {listed.recoveryKept !== true && (
        <Notice tone="attention" title="The recovery key is not kept yet">
          <p>
            If you forget the passphrase, only the recovery key opens this workbook. Print it and put it away.
          </p>
          <StepLink to="/documents/recovery">Print the recovery key</StepLink>
        </Notice>
      )}
      {open === 'change' && <ChangePassphrase onClose={close} />}
      {open === 'unseal' && <Unseal onClose={close} />}
      {open === null && (
        <div className={classes.row}>
          <Button variant="default" onClick={lock}>
            Lock now
          </Button>
          <Button variant="default" onClick={() => setOpen('change')}>
            Change the passphrase…
          </Button>
          {listed.recoveryKept === true && (
            <StepLink variant="default" to="/documents/recovery">
              Print the recovery key again
            </StepLink>
          )}
          <Button variant="default" onClick={() => setOpen('unseal')}>
            Take off the seal…
          </Button>
        </div>
      )}
    </>
  );
}
