import type { AnswerValue } from '#domain/assessments/assessment.ts';
import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { PersonId } from '#domain/team/person.ts';
import { ratingId, type Rating, type SkillRater } from '#domain/team/rating.ts';
import { findWording, wordingsWith } from '#domain/team/wordings.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

export type RatingRefusal = 'gone' | 'in the future';

/** Which skill of whom, in which wording, by whom and when. */
export interface RatedSkill {
  readonly personId: PersonId;
  readonly skillId: string;
  readonly skillVersion: number;
  readonly rater: SkillRater;
  readonly day: Day;
}

/** Rates one skill of a person on a day; null takes the value back. The second rating of a day replaces the first. */
export function rateSkill(
  context: CommandContext,
  rated: RatedSkill,
  value: AnswerValue | null,
): Promise<Result<null, RatingRefusal>> {
  return runSetting(context, 'Rating', ['people', 'ownSkills', 'ratings'], async (writer) => {
    const refused = await refusalOf(writer, context, rated);
    if (refused !== null) return err(refused);
    await putRating(writer, rated, { value }, 'screen');
    return ok(null);
  });
}

/** Makes the place for evidence about a skill that was not rated on that day. */
export function openRating(
  context: CommandContext,
  rated: RatedSkill,
): Promise<Result<Rating['id'], RatingRefusal>> {
  return runSetting(context, 'Evidence begun', ['people', 'ownSkills', 'ratings'], async (writer) => {
    const refused = await refusalOf(writer, context, rated);
    if (refused !== null) return err(refused);
    const id = ratingId(rated.personId, rated.skillId, rated.rater, rated.day);
    // What is there keeps its source, and the wording that it was given on.
    if ((await writer.get('ratings', id)) === undefined) await putRating(writer, rated, {}, 'screen');
    return ok(id);
  });
}

/** One line of a filled-in sheet or file. */
export interface SheetLine {
  readonly skillId: string;
  readonly skillVersion: number;
  /** Null for words without an answer: a value that was given on that day stays. */
  readonly value: AnswerValue | null;
  readonly evidence: string;
}

/** Takes in a filled-in sheet as a whole: what it says of a day takes the place of what was there. */
export function takeSheet(
  context: CommandContext,
  who: Pick<RatedSkill, 'personId' | 'rater' | 'day'>,
  lines: readonly SheetLine[],
  source: 'sheet' | 'file',
): Promise<Result<null, RatingRefusal>> {
  return runCommand(context, 'Ratings taken in', ['people', 'ownSkills', 'ratings'], async (writer) => {
    // All of it or nothing: a refusal after the first line would leave half a sheet behind.
    for (const line of lines) {
      const refused = await refusalOf(writer, context, { ...who, ...line });
      if (refused !== null) return err(refused);
    }
    for (const { skillId, skillVersion, value, evidence } of lines) {
      const words = evidence.trim() === '' ? {} : { evidence: cleanText(evidence.trim(), 4000) };
      const said = value === null ? words : { value, ...words };
      await putRating(writer, { ...who, skillId, skillVersion }, said, source);
    }
    return ok(null);
  });
}

/** Takes away what one rater said of a person on a day. */
export function removeRatings(
  context: CommandContext,
  personId: PersonId,
  rater: SkillRater,
  day: Day,
): Promise<void> {
  return runCommand(context, 'Ratings removed', ['ratings'], async (writer) => {
    for (const rating of await writer.where('ratings', 'personId', personId))
      if (rating.rater === rater && rating.day === day) await writer.remove('ratings', rating.id);
  });
}

/** Why a rating can't be written; null when it can. */
export async function refusalOf(
  writer: Writer,
  { surroundings }: CommandContext,
  { personId, skillId, skillVersion, day }: Omit<RatedSkill, 'rater'>,
): Promise<RatingRefusal | null> {
  if (day > surroundings.today()) return 'in the future';
  if ((await writer.get('people', personId)) === undefined) return 'gone';
  const wordings = wordingsWith(await writer.all('ownSkills'));
  return findWording(wordings, skillId, skillVersion) === undefined ? 'gone' : null;
}

/** Writes one rating as part of a command. */
export async function putRating(
  writer: Writer,
  { personId, skillId, skillVersion, rater, day }: RatedSkill,
  said: Partial<Pick<Rating, 'value' | 'evidence'>>,
  source: Rating['source'],
): Promise<void> {
  const id = ratingId(personId, skillId, rater, day);
  const before = await writer.get('ratings', id);
  const blank = { id, personId, skillId, rater, day, value: null, evidence: '' };
  await writer.put('ratings', { ...(before ?? blank), skillVersion, source, ...said });
}
