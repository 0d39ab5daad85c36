import { expect, it } from 'vitest';
import { makeRegistry, TestSurroundings } from '../made-workbook.fixture.ts';
import { exportsOf, forgetFilesNaming, noteExport } from './exports.ts';

it('the names of files that name somebody are forgotten, what left and when is not', async () => {
  const registry = await makeRegistry();
  const surroundings = new TestSurroundings();
  const note = (workbookId: string, fileName: string | null) =>
    noteExport(registry, surroundings, workbookId, { what: 'A plan, as a PDF', fileName, certain: true });
  await note('mine', 'Plan - ANNA Lindqvist.pdf');
  await note('mine', 'Plan of Lindqvist.pdf');
  await note('mine', 'Annals.pdf');
  await note('mine', null);
  await note('other', 'Plan - Anna Lindqvist.pdf');
  await forgetFilesNaming(registry, 'mine', 'Anna Lindqvist');
  const mine = await exportsOf(registry, 'mine');
  expect(mine.map(({ fileName }) => fileName)).toEqual([null, 'Annals.pdf', null, null]);
  expect(mine.every(({ what }) => what === 'A plan, as a PDF')).toBe(true);
  expect((await exportsOf(registry, 'other')).map(({ fileName }) => fileName)).toEqual([
    'Plan - Anna Lindqvist.pdf',
  ]);
});
