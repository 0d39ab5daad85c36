import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const hiring: Dimension = {
  id: 'hiring',
  name: 'Hiring',
  meaning: 'Finding, choosing and onboarding the salespeople your team will need.',
  why: {
    text: 'People who sell well are not always the ones who lead or fit well: what made the last star is a poor guide. Decide what the job needs before you meet anybody.',
    source: sources.bensonLiShue2019,
  },
  good: 'You can say in two sentences what the next hire must be able to do, and two people outside your team know you are looking.',
  growWhenLow: 'A seat filled in a hurry costs you months of coaching and a territory. A little work each week makes the next opening less of an emergency.',
  growWhenHigh: 'You already choose with care. Showing other managers how, or shortening the time until a new rep sells alone, spreads what you do well.',
  items: [
    {
      id: 'hiring-job-needs',
      statement: 'I write down what the job needs before I meet candidates.',
      window: 'the last opening you had',
      anchors: [
        'I started interviewing with the old job posting and a feel for the person I wanted.',
        'I looked for somebody like my best rep, and told the recruiter so.',
        'I wrote down four to six things the person must be able to do, before the first interview.',
        'I wrote what the person must do in this territory, and how each interview would show it.',
        'I did that, compared it with how the last hires turned out, and changed what I look for.',
      ],
    },
    {
      id: 'hiring-same-questions',
      statement: 'I ask every candidate for a job the same questions.',
      window: 'the last opening you had',
      anchors: [
        'I let each conversation go where it went and decided on the overall impression.',
        'I had favorite questions and spent much of the interview selling the job.',
        'I asked every candidate the same core questions and took notes on their answers.',
        'I asked the same questions, scored each answer before the next candidate, and saw a work sample.',
        'A second interviewer scored separately, we compared, and later checked which questions had told us something.',
      ],
    },
    {
      id: 'hiring-bench',
      statement: 'I stay in touch with people I might hire before I have an opening.',
      window: 'the last three months',
      anchors: [
        'I thought about candidates when somebody left.',
        'I kept names in my head, and spoke with none of them.',
        'I spoke with at least one possible future hire while I had no opening.',
        'I kept a list of people, spoke with one each month, and noted the next contact.',
        'From that list I introduced somebody to the team, or filled a seat without starting a search.',
      ],
    },
    {
      id: 'hiring-first-weeks',
      statement: 'I plan a new rep’s first weeks and follow the plan with them.',
      window: 'the last time somebody joined',
      anchors: [
        'The new rep got a laptop, a list of accounts and a seat beside a colleague.',
        'I pointed them to the company’s onboarding and answered questions when they came.',
        'I gave them a written plan for the first 30 days and met them each week about it.',
        'The plan said what they would be able to do by day 30, 60 and 90; I watched them do it.',
        'I did that, and changed the plan for the next hire by what this one struggled with.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'hiring-work-sample',
      statement: 'I have candidates show a piece of the work, not only talk about it.',
      window: 'the last opening you had',
      anchors: [
        'I went by résumé and conversation.',
        'I asked them to sell me something on the spot, and judged the performance.',
        'Each finalist did one task from the job, such as a discovery call on our product.',
        'They did the task, got one piece of feedback, and did it again, so I saw them learn.',
        'I did that, and later compared the samples with how the hired person sold.',
      ],
    },
    {
      id: 'hiring-references',
      statement: 'I check what candidates told me with people who worked with them.',
      window: 'the last opening you had',
      anchors: [
        'Nobody was asked, or HR did it after the offer.',
        'I asked a friend in the business what they had heard.',
        'I spoke with one former manager before the offer, and asked about two claims.',
        'I spoke with two people, one not named by the candidate, with the same prepared questions.',
        'What I heard shaped the onboarding plan, and I went back to it after 90 days.',
      ],
    },
  ],
};
