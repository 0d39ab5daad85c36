import { useEffect, useState } from 'react';
import { recoveryKeyOf } from '#storage/sealing/vault.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { useControls, useWorkbook } from '#workbook/WorkbookContext.tsx';
import { AskPassphrase } from './AskPassphrase.tsx';
import { backToFiles } from './back-link.tsx';
import { CheckKept } from './CheckKept.tsx';
import { SheetToPrint } from './SheetToPrint.tsx';

type Step = 'ask' | 'print' | 'check';

/** The recovery key: shown once, to be printed, with a look at whether it was kept. Later only for the passphrase. */
export function RecoverySheetScreen() {
  const { isSealed, listed } = useControls();
  const [step, setStep] = useState<Step>(listed.recoveryKept === true ? 'ask' : 'print');
  const recoveryKey = useRecoveryKey(isSealed);
  if (!isSealed) {
    return (
      <Page title="Recovery key" back={backToFiles}>
        <p>This workbook is not sealed, so it needs no recovery key.</p>
      </Page>
    );
  }
  if (recoveryKey === null) return <Loading what="the recovery key" />;
  switch (step) {
    case 'ask':
      return <AskPassphrase onFits={() => setStep('print')} />;
    case 'print':
      return <SheetToPrint recoveryKey={recoveryKey} onPrinted={() => setStep('check')} />;
    case 'check':
      return <CheckKept recoveryKey={recoveryKey} onBack={() => setStep('print')} />;
  }
}

function useRecoveryKey(isSealed: boolean): string | null {
  const { db } = useWorkbook();
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (!isSealed || db.keys === null) return;
    recoveryKeyOf(db, db.keys)
      .then(setRecoveryKey)
      .catch((error: unknown) => setFailure({ error }));
  }, [db, isSealed]);
  // To the error boundary, which knows how to say it.
  if (failure !== null) throw failure.error;
  return recoveryKey;
}
