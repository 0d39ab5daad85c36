import { openSample, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';

for (const scheme of ['light', 'dark'] as const)
  test(`shots ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openSample(page);
    const address = workbookAddress(page);
    await page.goto(`${address}/people/sample-person-marcus/held`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Everything held');
    await page.screenshot({ path: `/tmp/shots-held/held-${scheme}.png`, fullPage: true });
    await page.getByRole('button', { name: /^Erase everything held on/ }).click();
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.getByRole('button', { name: 'Erase it for good' }).click();
    await page.screenshot({ path: `/tmp/shots-held/erase-${scheme}.png`, fullPage: true });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${address}/documents/held/sample-person-marcus`);
    await expect(page.getByRole('article', { name: /^Everything held on/ })).toBeVisible();
    await page.screenshot({ path: `/tmp/shots-held/doc-${scheme}.png`, fullPage: false });
    await page.pdf({
      path: `/tmp/shots-held/doc-${scheme}.pdf`,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      printBackground: true,
    });
    await page.goto(`${address}/files`);
    await expect(page.getByRole('heading', { name: 'People', exact: true })).toBeVisible();
    await page.screenshot({ path: `/tmp/shots-held/files-${scheme}.png`, fullPage: true });
  });
