import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { notDoneText } from '#workbook/problem-words.ts';
import { useControls } from '#workbook/WorkbookContext.tsx';
import { otherWindows } from './SealForm.tsx';
import classes from './files.module.css';

/** Takes the seal off, after a word about what that means. */
export function Unseal({ onClose }: { readonly onClose: () => void }) {
  const { unseal } = useControls();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      if ((await unseal()) === 'done')
        toast({ text: 'The seal is off. The workbook opens without a passphrase.' });
      else setFailure(otherWindows);
    } catch (error) {
      setFailure(notDoneText(error, 'The seal is still on'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className={classes.plain}>
        Everything is written to the disk unencrypted again, and new backups are not sealed. The passphrase
        and the recovery key go; older sealed backups still open with that recovery key, so keep its sheet as
        long as you keep them.
      </p>
      <div role="status">
        {failure !== null && (
          <Notice tone="attention" title="The seal is still on">
            {failure}
          </Notice>
        )}
      </div>
      <div className={classes.row}>
        <Button loading={busy} onClick={() => void start()}>
          Take off the seal
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          Keep it sealed
        </Button>
      </div>
    </>
  );
}
