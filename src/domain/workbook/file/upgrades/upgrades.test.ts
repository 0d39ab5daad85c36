import { describe, expect, it } from 'vitest';
import { made, sampleText, testHash, wholeSample } from '../file.fixture.ts';
import { fileVersion } from '../format.ts';
import { fileLimits } from '../limits.ts';
import { readWorkbookFile } from '../read-workbook-file.ts';
import type { UpgradeStep } from './upgrade-step.ts';
import { upgradeSteps, upgradeTables, versionAfter } from './upgrades.ts';

/** Steps that say who ran, and rename what an invented version 1 and 2 called by another name. */
const upgradeFrom1: UpgradeStep = ({ people, ...tables }) => ({ ...tables, seen: [1], team: people ?? [] });
const upgradeFrom2: UpgradeStep = ({ team, ...tables }) => ({
  ...tables,
  seen: [...(tables['seen'] ?? []), 2],
  persons: team ?? [],
});
const steps = [upgradeFrom1, upgradeFrom2];
/** The sample is of today's version: what comes after it. */
const andThen = (step: UpgradeStep): readonly UpgradeStep[] => [...upgradeSteps, step];

describe('a file of an older version', () => {
  it('goes through every step from its own version on, in order', () => {
    expect(upgradeTables({ people: ['a'] }, 1, steps)).toEqual({
      ok: true,
      value: { seen: [1, 2], persons: ['a'] },
    });
    expect(upgradeTables({ team: ['a'] }, 2, steps)).toEqual({
      ok: true,
      value: { seen: [2], persons: ['a'] },
    });
    expect(upgradeTables({ persons: ['a'] }, 3, steps)).toEqual({ ok: true, value: { persons: ['a'] } });
    expect(versionAfter(steps)).toBe(3);
  });

  it('that a step stumbles over is refused', async () => {
    const stumble: UpgradeStep = () => {
      throw new TypeError('rows of undefined');
    };
    expect(upgradeTables({}, 1, [stumble])).toEqual({ ok: false, error: 'not upgradable' });
    expect(await readWorkbookFile(await sampleText(), testHash, fileLimits, andThen(stumble))).toEqual({
      ok: false,
      error: { kind: 'not upgradable', fileVersion },
    });
  });

  it('is read as the newest, and still says in which version it was written', async () => {
    const rename: UpgradeStep = (tables) => ({
      ...tables,
      profile: (tables['profile'] ?? []).map((row) => ({ ...(row as object), leads: 'Upgraded' })),
    });
    const read = await readWorkbookFile(await sampleText(), testHash, fileLimits, andThen(rename));
    const rows = wholeSample();
    expect(read).toMatchObject({
      ok: true,
      value: {
        header: { fileVersion, ...made },
        rows: { profile: [{ ...rows.profile[0], leads: 'Upgraded' }] },
      },
    });
  });

  it('is checked like any other after its steps, and its checksum is the one of its own version', async () => {
    const spoil: UpgradeStep = (tables) => ({ ...tables, profile: [{}] });
    const read = await readWorkbookFile(await sampleText(), testHash, fileLimits, andThen(spoil));
    expect(read).toMatchObject({ ok: false, error: { kind: 'invalid row' } });
    const changed = (await sampleText()).replace('Dana Whitfield', 'Dana Whitfeld');
    expect(
      await readWorkbookFile(
        changed,
        testHash,
        fileLimits,
        andThen((tables) => tables),
      ),
    ).toEqual({
      ok: false,
      error: { kind: 'wrong checksum' },
    });
  });
});

it('a file of version 1 with a table that came later is refused, and nothing of it dropped unsaid', () => {
  expect(upgradeTables({ profile: [] }, 1, upgradeSteps)).toMatchObject({
    ok: true,
    value: { profile: [], people: [] },
  });
  expect(upgradeTables({ profile: [], people: [{}] }, 1, upgradeSteps)).toEqual({
    ok: false,
    error: 'not upgradable',
  });
});

it('the steps that ship are named for the version from which they upgrade, without a gap', () => {
  expect(upgradeSteps.map(({ name }) => name)).toEqual(
    upgradeSteps.map((_step, index) => `upgradeFrom${index + 1}`),
  );
});
