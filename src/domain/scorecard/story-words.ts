/** What a level can be compared by. */
export type Told = 'there' | 'as usual' | 'behind';

type Pairs = Readonly<Record<Told, Readonly<Record<Told, string>>>>;

/** All three levels stand alike. */
export const allAlike: Readonly<Record<Told, string>> = {
  there: 'Activity, movement and results are all there. Write down what you do now, while you remember it.',
  'as usual':
    'Activity, movement and results are all as usual. A target would tell you whether usual is enough.',
  behind:
    'Activity, movement and results are all behind. Start with the activity: it is the one you can agree on this week.',
};

/** By Do, then by Move. */
export const doAndMove: Pairs = {
  there: {
    there: 'The activity is there, and so is the movement.',
    'as usual':
      'The activity is there, it doesn’t turn into movement yet: look at the quality of the calls, not the number.',
    behind:
      'The activity is there, and movement is behind all the same: look at the quality of the calls, not the number.',
  },
  'as usual': {
    there: 'Movement is there with the usual activity: ask what people do differently, and write it down.',
    'as usual': 'Activity and movement are as usual.',
    behind:
      'Movement is behind with the usual activity: watch two or three real conversations before you change anything.',
  },
  behind: {
    there:
      'Movement is there although the activity is behind: it may come from earlier work, so look at what comes after it.',
    'as usual':
      'The activity is behind while movement is as usual: agree on the activity now, before you wait for movement to show it.',
    behind:
      'Activity and movement are both behind: start with the activity, the one you can agree on this week.',
  },
};

/** By Move, then by Get. */
export const moveAndGet: Pairs = {
  there: {
    there: 'Movement and results are both there.',
    'as usual':
      'Movement is there while results are as usual: see when those deals are due before you ask for more.',
    behind:
      'Movement is there, results are behind: look at size, price and closing dates, not at more activity.',
  },
  'as usual': {
    there: 'Results are there with the usual movement: see whether a few large deals carry them.',
    'as usual': 'Movement and results are as usual.',
    behind: 'Results are behind with the usual movement: look at how deals end, in size, price and date.',
  },
  behind: {
    there:
      'Results are there although movement is behind: they may rest on earlier work, so look at the next quarter now.',
    'as usual': 'Results are as usual while movement is behind: look at the next quarter now.',
    behind:
      'Movement and results are both behind: nobody can manage results, so look at what comes before them.',
  },
};

/** After a sentence on Do and Move, when Get stands as Move does. */
export const sameAsMovement: Readonly<Record<Told, string>> = {
  there: 'Results are there too.',
  'as usual': 'Results are as usual.',
  behind: 'Results are behind too.',
};
