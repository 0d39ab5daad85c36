import { nameList } from '#domain/team/name-list.ts';
import type { Person } from '#domain/team/person.ts';
import type { Priority } from '#domain/team/priority.ts';

/** What a priority is called where it is listed: its words, once it has some. */
export const priorityName = (title: string): string =>
  title.trim() === '' ? 'A priority without words yet' : title.trim();

/** The same in a sentence, for the names of buttons. */
export const priorityNameInText = (title: string): string =>
  title.trim() === '' ? 'the priority without words' : title.trim();

/** `The whole team`, `Ana and Ben`, `for the whole team`. People who left are not named. */
export function whoText(personIds: readonly string[], people: readonly Person[], before?: 'for'): string {
  const named = people.filter(({ id }) => personIds.includes(id));
  if (before === 'for') return named.length === 0 ? 'for the whole team' : `for ${nameList(named)}`;
  if (named.length > 0) return nameList(named);
  return personIds.length === 0 ? 'The whole team' : 'Nobody who is on the team now';
}

/** What is still to be written before one can see whether it worked. */
export function missingParts(
  priority: Pick<Priority, 'why' | 'what' | 'dueDay' | 'sign'>,
): readonly string[] {
  const isEmpty = (text: string): boolean => text.trim() === '';
  return [
    isEmpty(priority.why) ? 'why' : '',
    isEmpty(priority.what) ? 'what will be done' : '',
    priority.dueDay === null ? 'by when' : '',
    isEmpty(priority.sign) ? 'how one will see it' : '',
  ].filter((part) => part !== '');
}
