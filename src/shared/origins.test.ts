import { expect, it } from 'vitest';
import { browserHost, browserOrigin, browserPort, desktopOrigin, desktopScheme } from './origins.ts';

it('the origins are what they have always been, because they name everybody’s database', () => {
  expect(desktopOrigin).toBe('app://workbook');
  expect(desktopOrigin.startsWith(`${desktopScheme}://`)).toBe(true);
  expect(browserOrigin).toBe('http://127.0.0.1:47170');
  expect(browserOrigin).toBe(`http://${browserHost}:${browserPort}`);
});
