import { expect, it } from 'vitest';
import type { PersonId } from '#domain/team/person.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';

const ana = 'person-ana' as PersonId; // made here

it('a laptop that was handed over is so in the next window, until it is handed back', async () => {
  const { workbook, open } = await makeWorkbook();
  expect(workbook.handedOver.read()).toBeNull();
  workbook.handedOver.write(ana);
  const next = await open();
  expect(next.handedOver.read()).toBe(ana);
  next.handedOver.write(null);
  expect((await open()).handedOver.read()).toBeNull();
});

it('what somebody else wrote into the journal hands nothing over', async () => {
  const { workbook, journal } = await makeWorkbook();
  workbook.handedOver.write(ana);
  const key = Object.keys(journal).find((name) => name.endsWith('begun/handed-over')) ?? '';
  for (const text of ['', '../ files', 'x'.repeat(200)]) {
    journal.setItem(key, text);
    expect(workbook.handedOver.read(), text).toBeNull();
  }
});
