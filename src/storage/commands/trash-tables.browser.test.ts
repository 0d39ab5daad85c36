import { describe, expect, it } from 'vitest';
import { addQuarters, lastFullQuarter } from '#domain/core/quarter.ts';
import type { Result } from '#domain/core/result.ts';
import { carriedCommitmentId } from '#domain/reviews/review-ids.ts';
import type { Commitment, ReviewId } from '#domain/reviews/review.ts';
import type { PersonId } from '#domain/team/person.ts';
import { trashableTables, trashedId, type TrashableTable } from '#domain/workbook/trashed.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { topicOf } from '../topic.fixture.ts';
import { addAction, removeAction } from './actions.ts';
import { addCommitment, decideCarryOver, removeCommitment, setCommitment } from './commitments.ts';
import { editText } from './edit-text.ts';
import { chooseFocus } from './focus-areas.ts';
import { addMoment, removeMoment } from './moments.ts';
import { addPeople } from './people.ts';
import { addPriority, removePriority } from './priorities.ts';
import { discardReview, startReview } from './reviews.ts';
import { addSession, removeSession } from './sessions.ts';
import { addTask, removeTask } from './tasks.ts';
import { restoreTrashed } from './trash.ts';

const words = 'Hears the problem first';

const must = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

interface WithTeam extends MadeWorkbook {
  readonly personId: PersonId;
  readonly reviewId: ReviewId;
}

async function withTeam(): Promise<WithTeam> {
  const made = await makeWorkbook();
  const [personId] = must(await addPeople(made.workbook, [{ name: 'Ana Lund' }]));
  if (personId === undefined) throw new Error('Nobody was added');
  const quarter = lastFullQuarter(made.surroundings.day, 1);
  return { ...made, personId, reviewId: must(await startReview(made.workbook, quarter)) };
}

/** Makes a row with words in a table, and deletes it as the manager does. Returns its id. */
const ways: {
  readonly [Name in TrashableTable]: (
    made: WithTeam,
    workbook: OpenWorkbook,
  ) => Promise<{ readonly id: string; readonly remove: () => Promise<unknown> }>;
} = {
  async actions(_made, workbook) {
    const focusId = must(await chooseFocus(workbook, topicOf('coaching')));
    const id = must(await addAction(workbook, focusId, 'do'));
    await editText(workbook, 'actions', id, 'text', words);
    return { id, remove: () => removeAction(workbook, id) };
  },
  async moments({ personId, surroundings }, workbook) {
    const about = { personId, kind: 'praise', skillId: 'discovery', dimensionId: null } as const;
    const id = must(await addMoment(workbook, { day: surroundings.day, ...about, text: words }));
    return { id, remove: () => removeMoment(workbook, id) };
  },
  async sessions({ personId, surroundings }, workbook) {
    const skill = { skillId: 'discovery', version: 1 };
    const start = { personId, kind: 'observed', day: surroundings.day, held: true, skill } as const;
    const id = must(await addSession(workbook, start));
    await editText(workbook, 'sessions', id, 'nextTry', words);
    return { id, remove: () => removeSession(workbook, id) };
  },
  async tasks({ personId }, workbook) {
    const id = must(await addTask(workbook, personId));
    await editText(workbook, 'tasks', id, 'text', words);
    return { id, remove: () => removeTask(workbook, id) };
  },
  async priorities({ personId }, workbook) {
    const start = { skillId: null, title: words, why: '', personIds: [personId] };
    const id = must(await addPriority(workbook, start));
    return { id, remove: () => removePriority(workbook, id) };
  },
  async commitments({ reviewId, personId }, workbook) {
    const id = must(await addCommitment(workbook, reviewId));
    await editText(workbook, 'commitments', id, 'text', words);
    must(await setCommitment(workbook, id, { ownerId: personId }));
    return { id, remove: () => removeCommitment(workbook, id) };
  },
};

describe.each(trashableTables)('what is deleted from %s', (table) => {
  it('lies in the trash with its words, whole, and comes back from there', async () => {
    const made = await withTeam();
    const { workbook } = made;
    const { id, remove } = await ways[table](made, workbook);
    const [row] = (await storedRows(made.id))[table];
    expect(await watchCommand(made.id, remove)).toMatchObject({ result: row, revisions: 1 });
    const deleted = await storedRows(made.id);
    expect(deleted[table]).toEqual([]);
    expect(deleted.trash).toMatchObject([{ id: trashedId(table, id), table, row, name: words }]);
    expectSound(deleted);

    expect(await restoreTrashed(workbook, trashedId(table, id))).toEqual({ ok: true, value: null });
    const back = await storedRows(made.id);
    expect(back.trash).toEqual([]);
    expect(back[table]).toEqual([{ ...row, updatedAt: back[table][0]?.updatedAt }]);
    expectSound(back);

    expect(await workbook.history.undo(workbook)).toMatchObject({ ok: true });
    expect(await storedRows(made.id)).toMatchObject({ [table]: [], trash: [{ name: words }] });
    expect(await workbook.history.undo(workbook)).toMatchObject({ ok: true });
    expect(await storedRows(made.id)).toMatchObject({ [table]: [{ id }], trash: [] });
  });
});

/** A window in which somebody is on the team whom the other one takes back. */
async function withPersonTakenBack(
  act: (made: WithTeam, window: OpenWorkbook, personId: PersonId) => Promise<void>,
): Promise<{ readonly made: WithTeam; readonly window: OpenWorkbook }> {
  const made = await withTeam();
  const window = await made.open();
  const [personId] = must(await addPeople(made.workbook, [{ name: 'Ben Okafor' }]));
  if (personId === undefined) throw new Error('Nobody was added');
  await act(made, window, personId);
  expect(await made.workbook.history.undo(made.workbook)).toEqual({ ok: true, value: 'Person added' });
  return { made, window };
}

describe('putting back what was about a person who is gone', () => {
  // A priority that was theirs alone would be for the whole team.
  it.each(['moments', 'sessions', 'tasks', 'priorities'] as const)('is refused for %s', async (table) => {
    const { made, window } = await withPersonTakenBack(async (whole, open, personId) => {
      await (await ways[table]({ ...whole, personId }, open)).remove();
    });
    const before = await storedRows(made.id);
    const [entry] = before.trash;
    if (entry === undefined) throw new Error('Nothing is in the trash');
    expect(await restoreTrashed(window, entry.id)).toEqual({ ok: false, error: 'gone' });
    expect(await storedRows(made.id)).toEqual(before);
  });

  it('goes without them for a commitment', async () => {
    const { made, window } = await withPersonTakenBack(async (whole, open, personId) => {
      await (await ways.commitments({ ...whole, personId }, open)).remove();
    });
    const [entry] = (await storedRows(made.id)).trash;
    if (entry === undefined) throw new Error('Nothing is in the trash');
    expect(await restoreTrashed(window, entry.id)).toEqual({ ok: true, value: null });
    const rows = await storedRows(made.id);
    expect(rows.commitments).toMatchObject([{ ownerId: null }]);
    expectSound(rows);
  });
});

it('a priority is not put back beside three open ones', async () => {
  const made = await withTeam();
  const { workbook } = made;
  const { id, remove } = await ways.priorities(made, workbook);
  await remove();
  for (const title of ['One', 'Two', 'Three'])
    must(await addPriority(workbook, { skillId: null, title, why: '', personIds: [] }));
  const refused = { ok: false, error: 'enough already' };
  expect(await restoreTrashed(workbook, trashedId('priorities', id))).toEqual(refused);
  expect(await storedRows(made.id)).toMatchObject({ trash: [{ table: 'priorities' }] });
});

describe('a commitment that goes on from another one', () => {
  /** The second of two quarters, with what is carried from the first. */
  async function withCarried() {
    const made = await withTeam();
    const { workbook, surroundings, reviewId } = made;
    const first = must(await addCommitment(workbook, reviewId));
    await editText(workbook, 'commitments', first, 'text', words);
    const next = must(await startReview(workbook, addQuarters(lastFullQuarter(surroundings.day, 1), 1)));
    const carryOver = `${next}:commitment:${first}` as never; // as `carryOverId` makes it
    must(await decideCarryOver(workbook, next, carryOver, 'carry', 'Not yet.'));
    const carried = (await storedRows(made.id)).commitments.find(({ fromId }) => fromId === first);
    if (carried === undefined) throw new Error('Nothing was carried');
    const stored = async (): Promise<Commitment | undefined> =>
      (await storedRows(made.id)).commitments.find(({ id }) => id === carried.id);
    const carry = () => decideCarryOver(workbook, next, carryOver, 'carry', 'Not yet.');
    return { ...made, first, next, carry, stored };
  }

  it('stands by itself when that is deleted, and goes on from it again when that is undone', async () => {
    const { id, workbook, first, stored } = await withCarried();
    await removeCommitment(workbook, first);
    expect(await stored()).toMatchObject({ text: words, fromId: null });
    expectSound(await storedRows(id));
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Commitment deleted' });
    expect(await stored()).toMatchObject({ fromId: first });
    expectSound(await storedRows(id));
    expect(await workbook.history.redo(workbook)).toEqual({ ok: true, value: 'Commitment deleted' });
    expect(await stored()).toMatchObject({ fromId: null });
  });

  it('has the same id on every laptop: of its review and of what was promised first', async () => {
    const { first, next, stored } = await withCarried();
    expect((await stored())?.id).toBe(carriedCommitmentId(next, first));
  });

  it('goes on from it again when that is put back and decided anew, in the words that it has by now', async () => {
    const { id, workbook, first, carry, stored } = await withCarried();
    const goesOn = (await stored())?.id ?? '';
    await removeCommitment(workbook, first);
    await editText(workbook, 'commitments', goesOn, 'text', 'In other words');
    must(await restoreTrashed(workbook, trashedId('commitments', first)));
    must(await carry());
    expect(await stored()).toMatchObject({ text: 'In other words', fromId: first });
    expectSound(await storedRows(id));
  });

  it('is out of the trash when it is carried again', async () => {
    const { id, workbook, carry, stored } = await withCarried();
    const goesOn = await stored();
    if (goesOn === undefined) throw new Error('Nothing was carried');
    await removeCommitment(workbook, goesOn.id);
    expect((await storedRows(id)).trash).toHaveLength(1);
    must(await carry());
    const rows = await storedRows(id);
    expect(rows.trash).toEqual([]);
    expect(await stored()).toMatchObject({ id: goesOn.id, text: words });
    expectSound(rows);
  });

  it('stands by itself when the review of that is discarded', async () => {
    const { id, workbook, first, reviewId, stored } = await withCarried();
    must(await discardReview(workbook, reviewId));
    expect(await stored()).toMatchObject({ fromId: null });
    expectSound(await storedRows(id));
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Review discarded' });
    expect(await stored()).toMatchObject({ fromId: first });
  });
});
