import { setImportance } from '#storage/commands/focus-areas.ts';
import { toProblem } from '#storage/database/problem.ts';
import { commitForever } from './commit-forever.ts';
import { holdStubbornly, leaveAtVersion, letGo } from './old-and-stubborn.ts';
import { make, open, openNow, rows, start, topicAt, touch, whyLost } from './workbooks.ts';

window.faults = {
  start,
  make,
  open: (id) => open(id).catch((error: unknown) => `failed: ${toProblem(error).kind}`),
  commitForever() {
    commitForever().catch((error: unknown) => console.error(String(error)));
  },
  async change(importance) {
    try {
      await setImportance(openNow(), topicAt(1).dimensionId, importance);
      return 'done';
    } catch (error) {
      return `refused: ${toProblem(error).kind}`;
    }
  },
  whyLost: () => whyLost() ?? '',
  rows,
  touch,
  leaveAtVersion,
  holdStubbornly,
  letGo,
};
document.documentElement.dataset['faults'] = 'ready';
