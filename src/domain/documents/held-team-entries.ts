import { utcDayOf } from '../core/day.ts';
import { diagnosisAnswerWords, diagnosisQuestions } from '../team/diagnosis-words.ts';
import type { DiagnosisLevel } from '../team/diagnose.ts';
import type { Diagnosis, DiagnosisAnswer } from '../team/diagnosis.ts';
import type { Person, PrivateNote } from '../team/person.ts';
import type { Priority } from '../team/priority.ts';
import type { Rating } from '../team/rating.ts';
import { readinessWords } from '../team/readiness.ts';
import type { Task } from '../team/task.ts';
import { findWording, skillName, type Wordings } from '../team/wordings.ts';
import { levelWords, onDay, written, type HeldEntry, type HeldLine, type SayDay } from './held-lines.ts';

interface TeamContext {
  readonly wordings: Wordings;
  readonly say: SayDay;
  /** Names of those whom something is for. */
  readonly namesOf: (ids: readonly string[]) => string;
}

export const personEntry = (person: Person, { say }: TeamContext): HeldEntry => ({
  id: person.id,
  title: 'The person',
  lines: [
    ...written('Name', person.name),
    ...written('Role', person.role),
    ...written('Territory or segment', person.territory),
    ...onDay('Started on', person.startDay, say),
    ...written('Ramping', person.ramping ? 'Still growing into the job' : ''),
    ...onDay('Left the team on', person.leftDay, say),
    ...written('What they want for themselves', person.aspiration),
    ...onDay('In this workbook since', utcDayOf(person.createdAt), say),
    ...onDay('Kept until', person.keepUntil, say),
  ],
});

export const privateNoteEntry = ({ id, text }: PrivateNote): HeldEntry => ({
  id,
  title: 'What the manager noted for themselves',
  lines: written('Private note', text),
});

const raters: Record<Rating['rater'], string> = { manager: 'the manager', person: 'themselves' };
const sources: Record<Rating['source'], string> = {
  screen: '',
  sheet: 'From a printed sheet',
  file: 'From a file',
};

export function ratingEntry(rating: Rating, { wordings, say }: TeamContext): HeldEntry {
  const wording = findWording(wordings, rating.skillId, rating.skillVersion);
  const name = wording?.name ?? skillName(wordings, rating.skillId);
  return {
    id: rating.id,
    title: `${name}, rated by ${raters[rating.rater]} on ${say(rating.day)}`,
    lines: [
      ...written('Behavior', wording?.statement ?? ''),
      ...written('Rating', rating.value === null ? 'None yet' : levelWords(rating.value, wording)),
      ...written('What was seen', rating.evidence),
      ...written('How it came in', sources[rating.source]),
    ],
  };
}

export function diagnosisEntry(diagnosis: Diagnosis, { wordings, say }: TeamContext): HeldEntry {
  const answer = (
    level: DiagnosisLevel,
    value: DiagnosisAnswer | null,
    note: string,
  ): readonly HeldLine[] => {
    const words = value === null ? '' : `${diagnosisAnswerWords[value]}.`;
    return written(diagnosisQuestions[level].name, `${words} ${note.trim()}`);
  };
  return {
    id: diagnosis.id,
    title: `Diagnosis of ${say(diagnosis.day)}`,
    lines: [
      ...answer('get', diagnosis.get, diagnosis.getNote),
      ...answer('move', diagnosis.move, diagnosis.moveNote),
      ...answer('do', diagnosis.do, diagnosis.doNote),
      ...answer('knowHow', diagnosis.knowHow, diagnosis.knowHowNote),
      ...written(
        'Chosen to work on',
        diagnosis.skillId === null ? '' : skillName(wordings, diagnosis.skillId),
      ),
    ],
  };
}

export const taskEntry = (task: Task, { say }: TeamContext): HeldEntry => ({
  id: task.id,
  title: task.text.trim() || 'A task without words',
  lines: [
    ...written('Where it stands', readinessWords[task.readiness].name),
    ...written(
      'Before that',
      task.history.map(({ day, readiness }) => `${readinessWords[readiness].name} (${say(day)})`).join('; '),
    ),
    ...written('Next step', task.nextStep),
    ...onDay('Look back on', task.reviewDay, say),
    ...onDay('Closed on', task.closedDay, say),
  ],
});

const priorityStates: Record<Priority['state'], string> = { open: 'Open', done: 'Done', dropped: 'Dropped' };

export const priorityEntry = (priority: Priority, { wordings, say, namesOf }: TeamContext): HeldEntry => ({
  id: priority.id,
  title: priority.title.trim() || 'A priority without words',
  lines: [
    ...written('Skill', priority.skillId === null ? '' : skillName(wordings, priority.skillId)),
    ...written('Why', priority.why),
    ...written('For', namesOf(priority.personIds)),
    ...written('What', priority.what),
    ...onDay('By when', priority.dueDay, say),
    ...written('How one will see it', priority.sign),
    ...written('State', priorityStates[priority.state]),
    ...onDay('Closed on', priority.closedDay, say),
    ...written('Reason', priority.reason),
  ],
});
