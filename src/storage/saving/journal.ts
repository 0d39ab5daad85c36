import type { RecordCipher } from '../sealing/record-cipher.ts';
import { fromBase64, toBase64 } from '../sealing/base64.ts';

/** Where typed text waits until the database has it: `localStorage`, which is written at once. */
export interface Journal {
  keys(): readonly string[];
  getItem(key: string): string | null;
  /** @throws when it is full */
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** A workbook as far as its journal is concerned. */
interface Sealable {
  readonly keys: { readonly cipher: RecordCipher } | null;
  readonly isLocked: boolean;
}

/** The journal of an open workbook, which may be sealed and unsealed while it is open. */
export function journalOf(storage: Storage, db: Sealable): Journal {
  const plain = plainJournal(storage);
  const current = (): Journal => {
    if (db.keys !== null) return sealedJournal(storage, db.keys.cipher);
    // Typed as it was being locked: without the key it can't be kept safely.
    return db.isLocked ? { ...plain, setItem: () => undefined } : plain;
  };
  return {
    keys: () => current().keys(),
    getItem: (key) => current().getItem(key),
    setItem: (key, text) => current().setItem(key, text),
    removeItem: (key) => current().removeItem(key),
  };
}

const plainJournal = (storage: Storage): Journal => ({
  keys: () => Object.keys(storage),
  getItem: (key) => storage.getItem(key),
  setItem: (key, text) => storage.setItem(key, text),
  removeItem: (key) => storage.removeItem(key),
});

/** The journal of a sealed workbook. Its keys hold random ids and names of fields; its texts are sealed. */
function sealedJournal(storage: Storage, cipher: RecordCipher): Journal {
  return {
    ...plainJournal(storage),
    getItem(key) {
      const text = storage.getItem(key);
      if (text === null) return null;
      try {
        return String(cipher.open('journal', { id: key, sealed: fromBase64(text) })['text']);
      } catch {
        // Written before the workbook was sealed, or by nobody of us: nothing that could be read.
        return null;
      }
    },
    setItem: (key, text) =>
      storage.setItem(key, toBase64(cipher.seal('journal', { id: key, text }, []).sealed)),
  };
}
