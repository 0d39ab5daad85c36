import { expect, type Page } from '@playwright/test';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { addDays, asDay, type Day } from '#domain/core/day.ts';
import { openApp } from './actions.ts';
import { chooseFile } from './file-actions.ts';
import { changedText, goodText } from './made-files.ts';

/** What the manager, or the person, said on a day. */
export interface MadeRating {
  readonly skill: string;
  readonly value: AnswerValue;
  /** Days before today; today when left out. */
  readonly ago?: number;
  readonly evidence?: string;
  readonly rater?: 'manager' | 'person';
}

export interface MadePerson {
  readonly name: string;
  readonly role?: string;
  readonly territory?: string;
  readonly ramping?: boolean;
  readonly startDay?: Day;
  readonly ratings?: readonly MadeRating[];
}

/** `Chloé Durand` is `chloe-durand`. */
export const personIdOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');

const instant = '2026-01-05T09:00:00.000Z';
/** A workbook file with a manager and this team, and nothing else. */
export const teamText = async (people: readonly MadePerson[], today: Day): Promise<string> =>
  changedText(await goodText(), (document) => {
    const { tables } = document;
    for (const name of Object.keys(tables)) if (name !== 'meta' && name !== 'profile') tables[name] = [];
    tables['people'] = people.map(({ name, role, territory, ramping, startDay }, order) => ({
      id: personIdOf(name),
      name,
      role: role ?? '',
      territory: territory ?? '',
      startDay: startDay ?? null,
      ramping: ramping ?? false,
      leftDay: null,
      aspiration: '',
      keepUntil: null,
      order,
      createdAt: instant,
      updatedAt: instant,
    }));
    tables['ratings'] = people.flatMap(({ name, ratings = [] }) =>
      ratings.map(({ skill, value, ago = 0, evidence = '', rater = 'manager' }) => {
        const [personId, day] = [personIdOf(name), addDays(today, -ago)];
        return {
          id: `${personId}:${skill}:${rater}:${day}`,
          personId,
          skillId: skill,
          skillVersion: 1,
          rater,
          day,
          value,
          evidence,
          source: 'screen',
          updatedAt: instant,
        };
      }),
    );
  });

/** The day on which these tests play: a Tuesday. */
export const teamDay = asDay('2026-11-24');
export const teamTime = '2026-11-24T16:00:00Z';

/** Opens a workbook with this team, by importing it. Ends on *Today*. */
export async function openTeam(page: Page, people: readonly MadePerson[]): Promise<void> {
  await page.context().clock.setFixedTime(teamTime);
  await openApp(page);
  await page.getByRole('link', { name: 'Import a file' }).click();
  await chooseFile(page, { name: 'team.workbook', text: await teamText(people, teamDay) });
  await page.getByRole('button', { name: 'Import as a new workbook' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}
