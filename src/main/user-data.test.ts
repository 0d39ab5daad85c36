import { join } from 'node:path';
import { expect, it } from 'vitest';
import { userDataFolder } from './user-data.ts';

it('stays out of the roaming profile on Windows', () => {
  expect(userDataFolder('win32', 'C:/Local', 'C:/Roaming')).toBe(join('C:/Local', 'ManagersWorkbook'));
});

it('uses the usual place elsewhere', () => {
  expect(userDataFolder('darwin', undefined, '/Users/a/Library/Application Support')).toBe(
    join('/Users/a/Library/Application Support', 'ManagersWorkbook'),
  );
});
