import { dropKeys } from '#storage/sealing/keys.ts';
import { unlock } from '#storage/sealing/vault.ts';
import { useWorkbook } from './WorkbookContext.tsx';

/**
 * Asks again for the passphrase of the open workbook, before what somebody passing by must not do. The function says
 * what is wrong with what was typed; null when it fits. Wrong ones count as they do on the lock screen.
 */
export function usePassphraseCheck(): (typed: string) => Promise<string | null> {
  const { db, surroundings } = useWorkbook();
  return async (typed) => {
    if (typed === '') return 'Type the passphrase.';
    const opened = await unlock(db, surroundings, typed);
    if (opened.ok) {
      dropKeys(opened.value);
      return null;
    }
    return opened.error.kind === 'wait'
      ? 'Several wrong passphrases: wait a little, then try again.'
      : 'This passphrase does not fit. Upper and lower case count.';
  };
}
