import { gcm } from '@noble/ciphers/aes.js';

/** Length of a data key, in bytes: AES-256. */
export const keyLength = 32;
const nonceLength = 12;

/** A sealed row: what an index needs stays readable (random ids only), everything else is in `sealed`. */
export interface SealedRow {
  readonly id: string;
  /** Nonce, ciphertext and tag. */
  readonly sealed: Uint8Array;
}

export const isSealedRow = (row: unknown): row is SealedRow =>
  typeof row === 'object' && row !== null && 'sealed' in row && row.sealed instanceof Uint8Array;

/** Any row: every table's key is `id`. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** The seal could not be opened: another key, or changed data. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * Seals and opens rows with AES-256-GCM, a fresh random 96-bit nonce each time, and the table and id as additional
 * data, so that a sealed row can't be put in another's place. It works synchronously, because it runs inside
 * transactions: awaiting WebCrypto there would let them commit early.
 */
export class RecordCipher {
  readonly #key: Uint8Array;
  /** Opened rows by table and id, with the nonce they were sealed with: a row is opened once. */
  readonly #opened = new Map<string, { readonly nonce: string; readonly row: Row }>();

  constructor(key: Uint8Array) {
    if (key.length !== keyLength) throw new Error('A data key has 32 bytes');
    this.#key = key;
  }

  /** `kept` are the fields that indexes read. */
  seal(table: string, row: Row, kept: readonly string[]): SealedRow {
    const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
    const text = new TextEncoder().encode(JSON.stringify(row));
    const box = gcm(this.#key, nonce, additional(table, row.id)).encrypt(text);
    const sealed = new Uint8Array(nonceLength + box.length);
    sealed.set(nonce);
    sealed.set(box, nonceLength);
    return { ...Object.fromEntries(kept.map((field) => [field, row[field]])), id: row.id, sealed };
  }

  /** @throws SealBroken */
  open(table: string, { id, sealed }: SealedRow): Row {
    const place = `${table}/${id}`;
    const nonceBytes = sealed.subarray(0, nonceLength);
    const nonce = nonceBytes.join();
    const known = this.#opened.get(place);
    if (known?.nonce === nonce) return known.row;
    let text: Uint8Array;
    try {
      text = gcm(this.#key, nonceBytes, additional(table, id)).decrypt(sealed.subarray(nonceLength));
    } catch {
      throw new SealBroken(`A row of ${table} can’t be opened`);
    }
    // Sealed by `seal` alone, under a key that nobody else has.
    const row = JSON.parse(new TextDecoder().decode(text)) as Row;
    this.#opened.set(place, { nonce, row });
    return row;
  }

  /** Forgets the key and everything opened with it. */
  destroy(): void {
    this.#key.fill(0);
    this.#opened.clear();
  }
}

const additional = (table: string, id: string): Uint8Array => new TextEncoder().encode(`${table}\u0000${id}`);
