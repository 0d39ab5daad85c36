/** How a sealed file can be opened: by a passphrase that was typed for it, or by the recovery key of a workbook. */
export type SealedBy = 'passphrase' | 'recovery key';

export interface AgeHeader {
  readonly sealedBy: SealedBy;
  /** Opening it would take more time and memory than a file may ask for. */
  readonly tooMuchWork: boolean;
}

/** As much of a file as is needed to tell what it is. Bytes. */
export const headerLength = 4096;
/** Base-2 logarithm of scrypt's work: 18 is usual, 20 takes a gigabyte. */
const mostWork = 19;

/** What the start of a file says, when it is an age file (https://age-encryption.org/v1); null for any other. */
export function readAgeHeader(start: Uint8Array): AgeHeader | null {
  // The header is ASCII; what follows is not looked at.
  const text = new TextDecoder('latin1').decode(start);
  if (!text.startsWith('age-encryption.org/v1\n')) return null;
  const scrypt = /^-> scrypt \S+ (\d{1,9})$/m.exec(text);
  return {
    sealedBy: scrypt === null ? 'recovery key' : 'passphrase',
    tooMuchWork: scrypt !== null && Number(scrypt[1]) > mostWork,
  };
}
