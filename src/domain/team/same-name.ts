/** By which two names are the same: upper and lower case, spaces and the kind of apostrophe don't count. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A text as it is searched: accents don't count either, because a keyboard may not have them. */
export const searchKey = (text: string): string => nameKey(text).normalize('NFD').replaceAll(/\p{M}/gu, '');
