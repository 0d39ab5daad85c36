import { addAction, finishAction, removeAction } from '#storage/commands/actions.ts';
import { editText } from '#storage/commands/edit-text.ts';
import { chooseFocus, endFocus } from '#storage/commands/focus-areas.ts';
import type { FocusId } from '#domain/plans/plan.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import type { Acknowledged } from './fault-page.ts';
import { openNow, topicAt } from './workbooks.ts';

/** Actions that are worked on at the same time. */
const lanes = 4;
let written = 0;

/** Commands of one row and of many, one after the other and at once, until somebody ends the browser. */
export async function commitForever(): Promise<void> {
  const workbook = openNow();
  // An earlier round was ended in the middle.
  for (const focus of await workbook.db.rows('focuses').toArray())
    if (focus.state === 'active') await endFocus(workbook, focus.id, 'set aside', '');
  for (let turn = 0; ; turn += 1) {
    const focus = await chooseFocus(workbook, topicAt(turn));
    if (!focus.ok) throw new Error(`The focus was refused: ${focus.error}`);
    tell({ kind: 'focus chosen', id: focus.value });
    await Promise.all(Array.from({ length: lanes }, (_, lane) => workOnAction(workbook, focus.value, lane)));
    const number = nextNumber();
    await editText(workbook, 'focuses', focus.value, 'bossPromise', textOf(number));
    tell({ kind: 'promise written', id: focus.value, number });
    await endFocus(workbook, focus.value, 'set aside', '');
    tell({ kind: 'focus ended', id: focus.value });
  }
}

async function workOnAction(workbook: OpenWorkbook, focusId: FocusId, lane: number): Promise<void> {
  const added = await addAction(workbook, focusId, 'do');
  if (!added.ok) throw new Error('The action was refused');
  const id = added.value;
  tell({ kind: 'action added', id });
  for (let edit = 0; edit < 3; edit += 1) {
    const number = nextNumber();
    await editText(workbook, 'actions', id, 'text', textOf(number));
    tell({ kind: 'action written', id, number });
  }
  if (lane % 2 === 0) {
    await finishAction(workbook, id);
    tell({ kind: 'action done', id });
  } else {
    await removeAction(workbook, id);
    tell({ kind: 'action deleted', id });
  }
}

function nextNumber(): number {
  written += 1;
  return written;
}

/** Long enough that a commit takes more than one block, and the number at both ends: half of it would show. */
const textOf = (number: number): string =>
  `${number} ${'asks before telling, '.repeat(number % 80)}${number}`;

function tell(what: Acknowledged): void {
  window.told?.(what).catch(() => undefined);
}
