/**
 * A text as it may be stored: at most `limit` UTF-16 units, and no half characters, neither where it was cut nor where
 * it came in with some.
 */
export function cleanText(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  const endsInHalf =
    text.length > limit && /[\uD800-\uDBFF]$/.test(cut) && /^[\uDC00-\uDFFF]/.test(text.slice(limit));
  return (endsInHalf ? cut.slice(0, -1) : cut).toWellFormed();
}
