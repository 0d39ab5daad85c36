import { err, ok, type Result } from '#domain/core/result.ts';
import { ownSkillId, type HiddenSkill, type OwnSkill } from '#domain/team/own-skill.ts';
import type { SkillGroup } from '#domain/team/skill.ts';
import { newestWording, wordingsWith, type Wording } from '#domain/team/wordings.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

/** Most wordings of the company's own. */
const maxOwnSkills = 300;

/** What has to be looked at to know whether the words of a skill may still change. */
export const wordingTables = ['ownSkills', 'ratings', 'sessions', 'focuses'] as const;

export type SkillRefusal = 'gone' | 'too many skills';

/** Rates a skill no longer, or again. What was rated stays. */
export function setSkillHidden(context: CommandContext, skillId: string, hidden: boolean): Promise<void> {
  const what = hidden ? 'Skill hidden' : 'Skill shown again';
  return runSetting(context, what, ['hiddenSkills'], async (writer) => {
    if (!hidden) await writer.remove('hiddenSkills', skillId);
    else if ((await writer.get('hiddenSkills', skillId)) === undefined)
      await writer.put('hiddenSkills', { id: skillId as HiddenSkill['id'] }); // the skill's own id
  });
}

/** Adds an empty skill of the company's own, to be written in place. */
export function addOwnSkill(
  context: CommandContext,
  group: SkillGroup,
): Promise<Result<OwnSkill['id'], SkillRefusal>> {
  const skillId = `own-${context.surroundings.newId<'Skill'>()}`;
  return runCommand(context, 'Skill added', ['ownSkills'], (writer) =>
    putWording(writer, context, skillId, 1, {
      name: '',
      group,
      meaning: '',
      statement: '',
      window: 'the last three months',
      anchors: ['', '', '', '', ''],
    }),
  );
}

/**
 * A wording of the skill that can be written in: the newest one while nothing was rated or planned on it, else a new
 * version that begins with its words. Ratings keep the wording they were given on.
 */
export function rewordSkill(
  context: CommandContext,
  skillId: string,
): Promise<Result<OwnSkill['id'], SkillRefusal>> {
  return runCommand(context, 'New wording', wordingTables, async (writer) => {
    const wordings = wordingsWith(await writer.all('ownSkills'));
    const newest = newestWording(wordings, skillId);
    if (newest === undefined) return err('gone');
    if (newest.isOwn && !(await isUsed(writer, newest)))
      return ok(ownSkillId(newest.skillId, newest.version));
    return putWording(writer, context, skillId, newest.version + 1, newest);
  });
}

/** Takes the newest own wording away, as long as nothing was rated, seen or planned on it; the one before holds again. */
export function discardWording(
  context: CommandContext,
  id: OwnSkill['id'],
): Promise<Result<null, 'gone' | 'in use'>> {
  return runCommand(context, 'Wording discarded', wordingTables, async (writer) => {
    const row = await writer.get('ownSkills', id);
    if (row === undefined) return err('gone');
    // Evidence without a level is read in these words too.
    const hasRating = (await writer.where('ratings', 'skillId', row.skillId)).some(
      ({ skillVersion }) => skillVersion === row.version,
    );
    if (hasRating || (await isUsed(writer, row))) return err('in use');
    await writer.remove('ownSkills', id);
    return ok(null);
  });
}

/** In which group the skill stands. */
export function setSkillGroup(
  context: CommandContext,
  id: OwnSkill['id'],
  group: SkillGroup,
): Promise<Result<null, 'gone'>> {
  return runSetting(context, 'Group of a skill', ['ownSkills'], async (writer) => {
    const row = await writer.get('ownSkills', id);
    if (row === undefined) return err('gone');
    await writer.put('ownSkills', { ...row, group });
    return ok(null);
  });
}

/** Whether something was rated, seen in a session or planned in this wording: then its words stay as they are. */
export async function isUsed(
  writer: Writer,
  { skillId, version }: Pick<Wording, 'skillId' | 'version'>,
): Promise<boolean> {
  const isRated = (await writer.where('ratings', 'skillId', skillId)).some(
    ({ skillVersion, value }) => skillVersion === version && value !== null,
  );
  if (isRated) return true;
  const isSeen = (await writer.all('sessions')).some(
    (session) =>
      session.skillId === skillId && session.skillVersion === version && session.observedLevel !== null,
  );
  return (
    isSeen ||
    (await writer.all('focuses')).some(
      ({ topic }) => topic.dimensionId === skillId && topic.instrumentVersion === version,
    )
  );
}

async function putWording(
  writer: Writer,
  { surroundings }: CommandContext,
  skillId: string,
  version: number,
  words: Pick<Wording, 'name' | 'group' | 'meaning' | 'statement' | 'window' | 'anchors'>,
): Promise<Result<OwnSkill['id'], SkillRefusal>> {
  if ((await writer.all('ownSkills')).length >= maxOwnSkills) return err('too many skills');
  const id = ownSkillId(skillId, version);
  const { name, group, meaning, statement, window } = words;
  const [anchor1, anchor2, anchor3, anchor4, anchor5] = words.anchors;
  const anchors = { anchor1, anchor2, anchor3, anchor4, anchor5 };
  const createdAt = surroundings.now();
  const texts = { name, group, meaning, statement, window, ...anchors };
  await writer.put('ownSkills', { id, skillId, version, ...texts, createdAt });
  return ok(id);
}
