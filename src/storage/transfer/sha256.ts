import type { Hash } from '#domain/workbook/file/format.ts';

/** The checksum of workbook files, by the browser itself. Works in a worker too. */
export const sha256: Hash = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
