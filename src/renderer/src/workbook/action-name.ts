/** What an action is called where it is listed: its words, once it has some. */
export const actionName = (text: string): string =>
  text.trim() === '' ? 'An action without words yet' : text.trim();

/** The same in a sentence, for the names of buttons. */
export const actionNameInText = (text: string): string =>
  text.trim() === '' ? 'the action without words' : text.trim();
