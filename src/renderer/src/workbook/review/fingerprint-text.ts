/** A fingerprint in groups of eight, as it is printed and read out. */
export const fingerprintText = (fingerprint: string): string => fingerprint.match(/.{1,8}/g)?.join(' ') ?? '';

/** What somebody typed off a printed page; null for what can't be a fingerprint. */
export function readFingerprint(typed: string): string | null {
  const text = typed.toLowerCase().replaceAll(/[\s-]/g, '');
  return /^[0-9a-f]{64}$/.test(text) ? text : null;
}
