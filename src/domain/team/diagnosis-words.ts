import { diagnose, type DiagnosisAnswers, type DiagnosisLevel } from './diagnose.ts';
import type { DiagnosisAnswer } from './diagnosis.ts';

export interface DiagnosisQuestionWords {
  readonly name: string;
  readonly question: string;
  readonly meaning: string;
  /** What one can look at before answering. */
  readonly evidence: readonly string[];
}

export const diagnosisQuestions: Record<DiagnosisLevel, DiagnosisQuestionWords> = {
  get: {
    name: 'Get',
    question: 'Do the results come in?',
    meaning:
      'What the business gets in the end. It can’t be managed directly: it follows from the three below.',
    evidence: [
      'What was closed in the last two quarters, against the target',
      'Price and margin, renewals, customers who came back',
    ],
  },
  move: {
    name: 'Move',
    question: 'Do deals and objectives move?',
    meaning: 'What can be influenced: whether customers go from one step to the next.',
    evidence: [
      'Deals that took a step in the last four weeks, and those that took none',
      'How often the next step has a date that the customer agreed to',
    ],
  },
  do: {
    name: 'Do',
    question: 'Is the work done?',
    meaning: 'What can be managed: the calls, meetings and plans that move deals, with the right customers.',
    evidence: [
      'The calendar of the last four weeks: first meetings, prepared visits, follow-ups',
      'With whom: deciders and customers who fit, or those who are easy to reach',
    ],
  },
  knowHow: {
    name: 'Know how',
    question: 'Do they know how to do it well?',
    meaning: 'The skill that shows in real work. Watch before you answer.',
    evidence: [
      'The last call or visit that you watched, on the skill’s anchors',
      'What they answer when asked how they would go about it',
    ],
  },
};

export const diagnosisAnswerWords: Record<DiagnosisAnswer, string> = {
  holds: 'It holds',
  fails: 'It fails',
  'cannot tell': 'Can’t tell yet',
};

export interface DiagnosisWords {
  /** Where to work, in a few words. */
  readonly title: string;
  readonly why: string;
  /** What to do about it first. */
  readonly next: string;
}

/** What a diagnosis says. */
export function diagnosisWords(answers: DiagnosisAnswers): DiagnosisWords {
  const result = diagnose(answers);
  switch (result.kind) {
    case 'nothing answered':
      return {
        title: 'Start with Get',
        why: 'Answer the four questions in their order. The first that fails is where to work.',
        next: 'Answer from what you have seen or can look up; “Can’t tell yet” is an answer too.',
      };
    case 'go on': {
      const { name, question } = diagnosisQuestions[result.level];
      return {
        title: `Nothing fails so far. Go on with ${name}`,
        why: `The next question is: ${question}`,
        next: 'Where the last one holds too, there is nothing to repair, and something to build on.',
      };
    }
    case 'look closer': {
      const names = list.format(result.levels.map((level) => diagnosisQuestions[level].name));
      return {
        title: `Look closer at ${names}`,
        why: 'Nothing is known to fail, but you can’t tell everywhere. To coach now would be to guess.',
        next: `Get the evidence first: ${lowerFirst(diagnosisQuestions[result.levels[0] ?? 'get'].evidence[0] ?? '')}. Then answer again.`,
      };
    }
    case 'holds':
      return {
        title: 'All four hold',
        why: 'There is nothing to repair. The risk is to leave somebody alone because all is well.',
        next: 'Ask what they want to grow in, and give them something that is larger than today’s work.',
      };
    case 'fails': {
      const words = failing[result.level](answers);
      const doubt =
        result.unsure.length === 0
          ? ''
          : ` You have not said that ${list.format(result.unsure.map((level) => diagnosisQuestions[level].name))} ${result.unsure.length === 1 ? 'holds' : 'hold'}: the first that fails may lie there.`;
      return { ...words, why: `${words.why}${doubt}` };
    }
  }
}

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** By the first level that fails. What is said of the levels behind it tells where the reason lies. */
const failing: Record<DiagnosisLevel, (answers: DiagnosisAnswers) => DiagnosisWords> = {
  get: ({ move }) => {
    const title = 'Work on Get: the results';
    if (move === 'holds')
      return {
        title,
        why: 'Deals move, but too little comes of them. So it is less about effort than about which deals they are.',
        next: 'Go through the last five that closed or were lost: size, fit, price, and who decided. Look for what they share.',
      };
    if (move === 'fails')
      return {
        title,
        why: 'Too little comes in, and deals don’t move either. Nobody can close harder what has stopped earlier.',
        next: 'Take the open deals together and find the step where most of them stop. Agree on one step to move, and read the questions below for the reason.',
      };
    return {
      title,
      why: 'Too little comes in, and you have not said whether deals move.',
      next: 'Answer Move before you choose what to coach: it tells whether to look at which deals, or at how they are worked.',
    };
  },
  move: (answers) => {
    const title = 'Work on Move: deals and objectives';
    if (answers.do === 'holds')
      return {
        title,
        why: 'The work is done, but it doesn’t move customers. So it is about with whom, and how a conversation ends.',
        next: 'Watch two conversations. Look for one thing: does the customer agree to a next step with a date?',
      };
    if (answers.do === 'fails')
      return {
        title,
        why: 'Deals stand still, and the work that would move them isn’t done either.',
        next: 'Agree on three deals and on one step for each in the next two weeks. Then look at Do together.',
      };
    return {
      title,
      why: 'Deals stand still. Today’s results come from earlier work, so they will follow.',
      next: 'Agree on three deals and on one step for each in the next two weeks, with what the customer will do.',
    };
  },
  do: ({ knowHow }) => {
    const title = 'Work on Do: expectations and planning, rather than skill';
    if (knowHow === 'fails')
      return {
        title,
        why: 'The work isn’t done, and they don’t know well how to do it. People put off what they don’t feel able to do.',
        next: 'Say what a good week looks like, make it small, and do the first one together.',
      };
    return {
      title,
      why: `The work isn’t done${knowHow === 'holds' ? ', though they know how' : ''}. More skill won’t help with that: it is about what is expected, what is in the way, and how the week is planned.`,
      next: 'Ask what gets in the way. Say what a good week looks like, let them plan it, and look at it together a week later.',
    };
  },
  knowHow: () => ({
    title: 'Work on Know how: one skill',
    why: 'The work is done, but not yet well. This is where coaching helps most.',
    next: 'Choose one skill, watch it in real work, and agree on the next try.',
  }),
};
