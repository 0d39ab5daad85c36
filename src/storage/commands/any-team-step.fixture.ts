import type { Day } from '#domain/core/day.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import { newestWording, wordingsWith } from '#domain/team/wordings.ts';
import * as diagnoses from './diagnoses.ts';
import * as erasing from './erase-person.ts';
import * as moments from './moments.ts';
import * as people from './people.ts';
import * as priorities from './priorities.ts';
import * as ratings from './ratings.ts';
import * as sessions from './sessions.ts';
import * as skills from './skills.ts';
import {
  bringBack,
  dayIn,
  isLikely,
  pastDayIn,
  personIn,
  pick,
  takeAway,
  type Step,
  type StepsOf,
} from './step.fixture.ts';
import * as tasks from './tasks.ts';

type Commands = typeof diagnoses &
  typeof erasing &
  typeof moments &
  typeof people &
  typeof priorities &
  typeof ratings &
  typeof sessions &
  typeof skills &
  typeof tasks;

const ownSkillIn = ({ rows, chance }: Step) => pick(rows.ownSkills, chance.which);
const taskIn = ({ rows, chance }: Step) => pick(rows.tasks, chance.which);
const sessionIn = ({ rows, chance }: Step) => pick(rows.sessions, chance.which);
const momentIn = ({ rows, chance }: Step) => pick(rows.moments, chance.which);
const diagnosisIn = ({ rows, chance }: Step) => pick(rows.diagnoses, chance.which);
const priorityIn = ({ rows, chance }: Step) => pick(rows.priorities, chance.which);
const skillIdIn = ({ rows, chance }: Step): string => {
  const own = rows.ownSkills[chance.which % (rows.ownSkills.length + 2)];
  return own?.skillId ?? skillCatalog[chance.which % 3]?.skillId ?? '';
};
/** In the wording that holds, or now and then in one that nobody has written. */
const skillIn = (s: Step): { readonly skillId: string; readonly version: number } => {
  const skillId = skillIdIn(s);
  const newest = newestWording(wordingsWith(s.rows.ownSkills), skillId);
  return { skillId, version: s.chance.level === 1 ? 7 : (newest?.version ?? 1) };
};
const raterIn = ({ chance }: Step) => (chance.which % 2 === 0 ? 'manager' : 'person');
const ratedIn = (s: Step): ratings.RatedSkill => {
  const { skillId, version: skillVersion } = skillIn(s);
  return { personId: personIn(s), skillId, skillVersion, rater: raterIn(s), day: pastDayIn(s) };
};
const maybeDayIn = (s: Step): Day | null => (s.chance.level === 1 ? null : dayIn(s));

/** Everything that a manager can do about the team. */
export const teamSteps: StepsOf<Commands> = {
  addPeople: (s) => {
    const added = [{ name: s.chance.text }, { name: 'Ana Lund', role: s.chance.text, ramping: isLikely(s) }];
    return people.addPeople(s.workbook, added.slice(s.chance.which % 2));
  },
  setStartDay: (s) => people.setStartDay(s.workbook, personIn(s), maybeDayIn(s)),
  setRamping: (s) => people.setRamping(s.workbook, personIn(s), isLikely(s)),
  setKeepUntil: (s) => people.setKeepUntil(s.workbook, personIn(s), maybeDayIn(s)),
  leaveTeam: (s) => people.leaveTeam(s.workbook, personIn(s), pastDayIn(s)),
  rejoinTeam: (s) => people.rejoinTeam(s.workbook, personIn(s)),
  orderPeople: (s) => {
    const ids = s.rows.people.map(({ id }) => id);
    return people.orderPeople(s.workbook, ids.toReversed().slice(s.chance.which % 2));
  },
  openPrivateNote: (s) => people.openPrivateNote(s.workbook, personIn(s)),
  erasePerson: (s) => erasing.erasePerson(s.workbook, personIn(s)),
  setSkillHidden: (s) => skills.setSkillHidden(s.workbook, skillIdIn(s), isLikely(s)),
  addOwnSkill: (s) => skills.addOwnSkill(s.workbook, 'winning'),
  rewordSkill: (s) => skills.rewordSkill(s.workbook, skillIdIn(s)),
  discardWording: (s) => skills.discardWording(s.workbook, ownSkillIn(s)),
  setSkillGroup: (s) => skills.setSkillGroup(s.workbook, ownSkillIn(s), 'running'),
  rateSkill: (s) => ratings.rateSkill(s.workbook, ratedIn(s), s.chance.days > 200 ? null : s.chance.level),
  openRating: (s) => ratings.openRating(s.workbook, ratedIn(s)),
  takeSheet: (s) => {
    const { text: evidence, level: value } = s.chance;
    const known = { skillId: skillCatalog[0]?.skillId ?? '', skillVersion: 1, value, evidence };
    const { skillId, version: skillVersion } = skillIn(s);
    return ratings.takeSheet(s.workbook, ratedIn(s), [known, { ...known, skillId, skillVersion }], 'sheet');
  },
  removeRatings: (s) => ratings.removeRatings(s.workbook, personIn(s), raterIn(s), pastDayIn(s)),
  startDiagnosis: (s) => diagnoses.startDiagnosis(s.workbook, personIn(s)),
  answerDiagnosis: (s) =>
    diagnoses.answerDiagnosis(s.workbook, diagnosisIn(s), 'move', isLikely(s) ? 'fails' : null),
  chooseDiagnosedSkill: (s) =>
    diagnoses.chooseDiagnosedSkill(s.workbook, diagnosisIn(s), isLikely(s) ? skillIdIn(s) : null),
  removeDiagnosis: (s) => diagnoses.removeDiagnosis(s.workbook, diagnosisIn(s)),
  addTask: (s) => tasks.addTask(s.workbook, personIn(s)),
  setReadiness: (s) =>
    tasks.setReadiness(s.workbook, taskIn(s), s.chance.level > 3 ? 'show' : isLikely(s) ? 'ask' : 'let go'),
  setTaskReview: (s) => tasks.setTaskReview(s.workbook, taskIn(s), maybeDayIn(s)),
  closeTask: (s) => tasks.closeTask(s.workbook, taskIn(s)),
  reopenTask: (s) => tasks.reopenTask(s.workbook, taskIn(s)),
  removeTask: (s) => takeAway(s, 'tasks', tasks.removeTask(s.workbook, taskIn(s))),
  restoreTask: (s) => bringBack(s, 'tasks', (task) => tasks.restoreTask(s.workbook, task)),
  addSession: (s) =>
    sessions.addSession(s.workbook, {
      personId: personIn(s),
      kind: 'observed',
      day: dayIn(s),
      held: s.chance.level > 3,
      skill: isLikely(s) ? skillIn(s) : null,
    }),
  logSession: (s) => sessions.logSession(s.workbook, { personId: personIn(s), kind: 'observed' }),
  holdSession: (s) => sessions.holdSession(s.workbook, sessionIn(s), pastDayIn(s)),
  cancelSession: (s) => sessions.cancelSession(s.workbook, sessionIn(s), s.chance.text),
  moveSession: (s) => sessions.moveSession(s.workbook, sessionIn(s), dayIn(s), s.chance.text),
  reopenSession: (s) => sessions.reopenSession(s.workbook, sessionIn(s)),
  setSessionKind: (s) => sessions.setSessionKind(s.workbook, sessionIn(s), 'deal'),
  setSessionSkill: (s) => sessions.setSessionSkill(s.workbook, sessionIn(s), isLikely(s) ? skillIn(s) : null),
  setObservedLevel: (s) => sessions.setObservedLevel(s.workbook, sessionIn(s), s.chance.level),
  takeObserved: (s) => sessions.takeObserved(s.workbook, sessionIn(s)),
  setNextTryDay: (s) => sessions.setNextTryDay(s.workbook, sessionIn(s), maybeDayIn(s)),
  setTried: (s) => sessions.setTried(s.workbook, sessionIn(s), isLikely(s) ? 'partly' : null),
  removeSession: (s) => takeAway(s, 'sessions', sessions.removeSession(s.workbook, sessionIn(s))),
  restoreSession: (s) => bringBack(s, 'sessions', (session) => sessions.restoreSession(s.workbook, session)),
  addMoment: (s) =>
    moments.addMoment(s.workbook, {
      day: pastDayIn(s),
      personId: isLikely(s) ? personIn(s) : null,
      kind: 'praise',
      skillId: isLikely(s) ? skillIdIn(s) : null,
      dimensionId: isLikely(s) ? null : 'coaching',
      text: s.chance.text,
    }),
  changeMoment: (s) =>
    moments.changeMoment(s.workbook, momentIn(s), {
      day: pastDayIn(s),
      personId: isLikely(s) ? personIn(s) : null,
      kind: 'note',
    }),
  removeMoment: (s) => takeAway(s, 'moments', moments.removeMoment(s.workbook, momentIn(s))),
  restoreMoment: (s) => bringBack(s, 'moments', (moment) => moments.restoreMoment(s.workbook, moment)),
  addPriority: (s) =>
    priorities.addPriority(s.workbook, {
      skillId: isLikely(s) ? skillIdIn(s) : null,
      title: s.chance.text,
      why: 'Two of three deals were lost on it.',
      personIds: [personIn(s)],
    }),
  setPriorityPeople: (s) =>
    priorities.setPriorityPeople(
      s.workbook,
      priorityIn(s),
      s.rows.people.map(({ id }) => id),
    ),
  setPriorityDay: (s) => priorities.setPriorityDay(s.workbook, priorityIn(s), maybeDayIn(s)),
  finishPriority: (s) => priorities.finishPriority(s.workbook, priorityIn(s)),
  dropPriority: (s) => priorities.dropPriority(s.workbook, priorityIn(s), s.chance.text),
  reopenPriority: (s) => priorities.reopenPriority(s.workbook, priorityIn(s)),
  removePriority: (s) => takeAway(s, 'priorities', priorities.removePriority(s.workbook, priorityIn(s))),
  restorePriority: (s) =>
    bringBack(s, 'priorities', (priority) => priorities.restorePriority(s.workbook, priority)),
};
