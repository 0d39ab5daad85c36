/** What a task is called where it is listed: its words, once it has some. */
export const taskName = (text: string): string =>
  text.trim() === '' ? 'A task without words yet' : text.trim();

/** The same in a sentence, for the names of buttons. */
export const taskNameInText = (text: string): string =>
  text.trim() === '' ? 'the task without words' : text.trim();
