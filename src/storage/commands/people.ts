import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import { missingDetails, type FilledIn } from '#domain/team/fill-in.ts';
import { maxPeople, type Person, type PersonId } from '#domain/team/person.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';

export interface NewPerson {
  readonly name: string;
  readonly role?: string;
  readonly territory?: string;
  readonly startDay?: Day | null;
  readonly ramping?: boolean;
}

export type LeaveRefusal = 'gone' | 'left already';

export type AddPeopleRefusal = 'nobody' | 'too many people';

/**
 * Adds people at the end of the list, all or none. Names without a letter are left out; the same name twice is
 * allowed, because two people can be called the same. Of those who are here it fills in what is not written yet.
 * Returns the ids of the added in the order given.
 */
export function addPeople(
  context: CommandContext,
  added: readonly NewPerson[],
  filled: readonly FilledIn[] = [],
): Promise<Result<readonly PersonId[], AddPeopleRefusal>> {
  const { surroundings } = context;
  const named = added
    .map((person) => ({ ...person, name: cleanText(person.name.trim(), 120) }))
    .filter(({ name }) => name !== '');
  const what =
    named.length === 0 ? 'Details filled in' : named.length === 1 ? 'Person added' : 'People added';
  return runCommand(context, what, ['people'], async (writer) => {
    if (named.length === 0 && filled.length === 0) return err('nobody');
    const people = await writer.all('people');
    if (people.length + named.length > maxPeople) return err('too many people');
    for (const { personId, details } of filled) {
      const person = people.find(({ id }) => id === personId);
      if (person === undefined) continue;
      const { role = person.role, territory = person.territory, ...rest } = missingDetails(person, details);
      const texts = { role: cleanText(role, 120), territory: cleanText(territory, 200) };
      await writer.put('people', { ...person, ...rest, ...texts });
    }
    const first = Math.max(-1, ...people.map(({ order }) => order)) + 1;
    const ids: PersonId[] = [];
    for (const [index, person] of named.entries()) {
      const id = surroundings.newId<'Person'>();
      ids.push(id);
      await writer.put('people', {
        id,
        name: person.name,
        role: cleanText(person.role?.trim() ?? '', 120),
        territory: cleanText(person.territory?.trim() ?? '', 200),
        startDay: person.startDay ?? null,
        ramping: person.ramping ?? false,
        leftDay: null,
        aspiration: '',
        keepUntil: null,
        order: first + index,
        createdAt: surroundings.now(),
      });
    }
    return ok(ids);
  });
}

export const setStartDay = (
  context: CommandContext,
  id: PersonId,
  startDay: Day | null,
): Promise<Result<null, 'gone'>> =>
  change(runSetting, context, 'Start day', id, (person) => ok({ ...person, startDay }));

export const setRamping = (
  context: CommandContext,
  id: PersonId,
  ramping: boolean,
): Promise<Result<null, 'gone'>> =>
  change(runSetting, context, 'Ramping', id, (person) => ok({ ...person, ramping }));

/** Until when what is held on the person is kept; null takes the reminder away. */
export const setKeepUntil = (
  context: CommandContext,
  id: PersonId,
  keepUntil: Day | null,
): Promise<Result<null, 'gone'>> =>
  change(runSetting, context, 'Keep until', id, (person) => ok({ ...person, keepUntil }));

/** Takes the person off the team from a day on. Everything about them stays. */
export const leaveTeam = (
  context: CommandContext,
  id: PersonId,
  leftDay: Day,
): Promise<Result<null, LeaveRefusal>> =>
  change(runCommand, context, 'Left the team', id, (person) =>
    person.leftDay === null ? ok({ ...person, leftDay, ramping: false }) : err('left already'),
  );

export const rejoinTeam = (context: CommandContext, id: PersonId): Promise<Result<null, 'gone'>> =>
  change(runCommand, context, 'Back on the team', id, (person) => ok({ ...person, leftDay: null }));

/** Puts people into this order. Those who are not in the list keep their place behind them. */
export function orderPeople(context: CommandContext, ids: readonly PersonId[]): Promise<void> {
  return runSetting(context, 'Order of the team', ['people'], async (writer) => {
    const places = new Map<string, number>(ids.map((id, index) => [id, index]));
    const people = (await writer.all('people')).toSorted(
      (a, b) =>
        (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length) ||
        a.order - b.order ||
        (a.id < b.id ? -1 : 1),
    );
    for (const [order, person] of people.entries())
      if (person.order !== order) await writer.put('people', { ...person, order });
  });
}

/** Makes the place for what the manager notes for themselves about a person. */
export function openPrivateNote(context: CommandContext, id: PersonId): Promise<Result<null, 'gone'>> {
  return runCommand(context, 'Private note begun', ['people', 'privateNotes'], async (writer) => {
    if ((await writer.get('people', id)) === undefined) return err('gone');
    if ((await writer.get('privateNotes', id)) === undefined)
      await writer.put('privateNotes', { id, text: '' });
    return ok(null);
  });
}

function change<Refusal extends string = never>(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: PersonId,
  step: (person: Person) => Result<Person, Refusal>,
): Promise<Result<null, Refusal | 'gone'>> {
  return run(context, what, ['people'], async (writer) => {
    const person = await writer.get('people', id);
    if (person === undefined) return err('gone');
    const changed = step(person);
    if (!changed.ok) return changed;
    await writer.put('people', changed.value);
    return ok(null);
  });
}
