import { asDay, asInstant } from '#domain/core/day.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { writeWorkbookFile } from '#domain/workbook/file/write-workbook-file.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { expect, type Page } from '@playwright/test';
import { sha256 } from '../fixtures/workbook-files/sha256.ts';
import { openApp, workbookAddress } from './actions.ts';
import { chooseFile } from './file-actions.ts';

/** A workbook with people in it, put together by hand: what a test of one screen starts from. */

type Tables = { readonly [Name in keyof Rows]?: Rows[Name] };

const at = asInstant('2026-05-01T14:00:00.000Z');
const meta: Meta = {
  id: 'workbook',
  datasetId: 'people-dataset' as Meta['datasetId'], // fits the pattern of ids
  revision: 7,
  createdAt: at,
  createdBy: '0.1.0',
  sample: false,
  updatedAt: at,
};

type Person = Rows['people'][number];
export const personRow = (id: string, name: string, order = 0): Person => ({
  id: id as Person['id'], // fits the pattern of ids
  name,
  role: 'Account executive',
  territory: 'North',
  startDay: asDay('2025-03-03'),
  ramping: false,
  leftDay: null,
  aspiration: '',
  keepUntil: null,
  order,
  createdAt: at,
  updatedAt: at,
});

type Rating = Rows['ratings'][number];
interface Said {
  readonly person?: string;
  readonly skill: string;
  readonly rater?: Rating['rater'];
  readonly day: string;
  readonly value: Rating['value'];
  readonly evidence?: string;
}
export const ratingRow = ({
  person = 'marcus',
  skill,
  rater = 'manager',
  day,
  value,
  evidence = '',
}: Said): Rating => ({
  id: `${person}:${skill}:${rater}:${day}` as Rating['id'], // fits the pattern of ids
  personId: person as Rating['personId'], // fits the pattern of ids
  skillId: skill,
  skillVersion: 1,
  rater,
  day: asDay(day),
  value,
  evidence,
  source: 'screen',
  updatedAt: at,
});

type Moment = Rows['moments'][number];
export const momentRow = (
  id: string,
  skill: string,
  day: string,
  text: string,
  person = 'marcus',
): Moment => ({
  id: id as Moment['id'], // fits the pattern of ids
  day: asDay(day),
  personId: person as Moment['personId'], // fits the pattern of ids
  kind: 'praise',
  skillId: skill,
  dimensionId: null,
  text,
  createdAt: at,
  updatedAt: at,
});

/** Opens the app with a workbook of these rows, on a first start. Ends on *Today*. */
export async function openWithRows(page: Page, tables: Tables): Promise<void> {
  const empty = Object.fromEntries(tableNames.map((name) => [name, []]));
  const rows = {
    ...empty,
    profile: sampleRows(asDay('2026-05-01')).profile,
    ...tables,
    meta: [meta],
    // Every table of the list has its rows.
  } as unknown as Rows;
  const text = await writeWorkbookFile(rows, { appVersion: '0.1.0', madeAt: at }, sha256);
  await openApp(page);
  await page.getByRole('link', { name: 'Import a file' }).click();
  await chooseFile(page, { name: 'team.workbook', text });
  await page.getByRole('button', { name: 'Import as a new workbook' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

/** Goes to a page by its path inside the workbook. */
export async function goToPath(page: Page, path: string): Promise<void> {
  await page.goto(`${workbookAddress(page)}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
