import type { RecordCipher } from './record-cipher.ts';

/** What an unlocked workbook holds in memory, until it is locked. */
export interface Keys {
  readonly dataKey: Uint8Array;
  readonly cipher: RecordCipher;
}

export function dropKeys({ dataKey, cipher }: Keys): void {
  dataKey.fill(0);
  cipher.destroy();
}
