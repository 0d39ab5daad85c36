/** Fewest characters of a passphrase. Length is what counts; there are no rules about what has to be in it. */
export const passphraseLength = 12;
/** From here on guessing is out of reach even for somebody with time and machines. */
const comfortable = 20;

/** As it is counted: what one sees as characters, composed alike on every keyboard. */
const lengthOf = (passphrase: string): number => Array.from(passphrase.normalize('NFKC').trim()).length;

export type PassphraseStrength =
  | { readonly kind: 'short'; /** How many more are needed. */ readonly missing: number }
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' };

export function strengthOf(passphrase: string): PassphraseStrength {
  const length = lengthOf(passphrase);
  if (length < passphraseLength) return { kind: 'short', missing: passphraseLength - length };
  return { kind: length < comfortable ? 'enough' : 'strong' };
}
