import { answerPage, expectSaved, openApp, startAssessment, startWorkbook } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('the first start says what this is, and everybody can read it', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Manager’s Workbook');
  await expect(page.getByText('stays on this laptop')).toBeVisible();
  await expectAccessible(page);
});

test('a workbook is made, and an answer is there after a restart', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await answerPage(page, 4);
  await expectSaved(page);
  await page.goto('about:blank');
  await openApp(page);
  await expect(page.getByText('4 of 48 answered')).toBeVisible();
});
