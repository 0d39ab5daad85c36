import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { fileLimits, maxFileBytes } from '#domain/workbook/file/limits.ts';
import { makeRegistry } from '../made-workbook.fixture.ts';
import { openSealed, sealExport } from './age-files.ts';
import { Stopped } from './ask-worker.ts';
import { exportWorkbook } from './export-workbook.ts';
import { readFile, type ReadStage } from './read-file.ts';
import { sayReadProblem } from './say-read-problem.ts';
import { makeFull, version } from './transfer.fixture.ts';

const bytes = async () => exportWorkbook(await makeFull(await makeRegistry()), version);
const problemOf = async (content: Blob, secret?: Parameters<typeof readFile>[1]) => {
  const read = await readFile(content, secret);
  return read.ok ? null : read.error;
};

test('a file is read in a worker, step by step', async () => {
  const stages: ReadStage[] = [];
  const read = await readFile(new Blob([await bytes()]), { onStage: (stage) => stages.push(stage) });
  expect(read.ok).toBe(true);
  expect(stages).toEqual(['reading', 'checking']);
});

test('a byte order mark is let pass; another encoding is no workbook', async () => {
  const whole = await bytes();
  expect(await problemOf(new Blob(['\ufeff', whole]))).toBeNull();
  const wide = Uint16Array.from(new TextDecoder().decode(whole), (letter) => letter.charCodeAt(0));
  expect(await problemOf(new Blob(['\xff\xfe', wide]))).toEqual({ kind: 'not a workbook' });
  const broken = whole.slice();
  // A byte that UTF-8 never has, inside a text.
  broken[broken.lastIndexOf(0x61)] = 0xff;
  expect(await problemOf(new Blob([broken]))).not.toBeNull();
});

test('too many bytes are refused before any of them is read', async () => {
  const huge = new Blob([new Uint8Array(maxFileBytes), 'x']);
  let asked = 0;
  huge.slice = () => {
    asked += 1;
    throw new Error('It was read');
  };
  expect(await problemOf(huge)).toEqual({ kind: 'too big', bytes: maxFileBytes + 1 });
  expect(asked).toBe(0);
});

test('what takes too long is stopped, and what nobody waits for', async () => {
  const slow = new Blob([await bytes()]);
  const problem = await problemOf(slow, { timeLimit: 0 });
  expect(problem).toEqual({ kind: 'out of time', seconds: 0 });
  expect(problem === null ? '' : sayReadProblem(problem)).toMatch(/took longer than .*Nothing was changed/);
  const stopper = new AbortController();
  stopper.abort();
  await expect(readFile(slow, { signal: stopper.signal })).rejects.toThrow(Stopped);
});

test('a file that can’t be read any more says so', async () => {
  const gone = new Blob(['{']);
  gone.slice = () =>
    Object.assign(new Blob(), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
  expect(await problemOf(gone)).toEqual({ kind: 'gone' });
});

test('a copy that is sealed by a passphrase opens with it, on whatever keyboard it was typed', async () => {
  const whole = await bytes();
  const sealed = new Blob([
    await sealExport(whole, { kind: 'passphrase', passphrase: 'cafe\u0301 au lait' }),
  ]);
  expect(await problemOf(sealed)).toEqual({ kind: 'sealed', by: 'passphrase' });
  const secret = { kind: 'passphrase', passphrase: 'caf\u00e9 au lait' } as const;
  expect(await problemOf(sealed, { secret })).toBeNull();
});

test('a copy that is sealed by a passphrase opens with no other, and damage is told from a wrong one', async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase('harbor lemon');
  // The key is made anew at each opening; the app's own asks for a second's work.
  encrypter.setScryptWorkFactor(10);
  const sealed = Uint8Array.from(await encrypter.encrypt(await bytes()));
  const opening = (content: Uint8Array<ArrayBuffer>, passphrase: string) =>
    problemOf(new Blob([content]), { secret: { kind: 'passphrase', passphrase } });
  expect(await opening(sealed, 'harbor lemon')).toBeNull();
  expect(await opening(sealed, 'Harbor lemon')).toEqual({ kind: 'wrong secret', by: 'passphrase' });
  const damaged = sealed.slice().fill(0, sealed.length - 40, sealed.length - 30);
  expect(await opening(damaged, 'harbor lemon')).toEqual({ kind: 'damaged' });
  expect(await opening(sealed.slice(0, -100), 'harbor lemon')).toEqual({ kind: 'damaged' });
});

test('a backup that is sealed for the recovery key opens with it, however it was typed', async () => {
  const whole = await bytes();
  const recoveryKey = await generateIdentity();
  const recipient = await identityToRecipient(recoveryKey);
  const sealed = new Blob([await sealExport(whole, { kind: 'recipient', recipient })]);
  expect(await problemOf(sealed)).toEqual({ kind: 'sealed', by: 'recovery key' });
  const by = (key: string) => problemOf(sealed, { secret: { kind: 'recovery key', recoveryKey: key } });
  expect(await by(await generateIdentity())).toEqual({ kind: 'wrong secret', by: 'recovery key' });
  expect(await by('nonsense')).toEqual({ kind: 'wrong secret', by: 'recovery key' });
  expect(await by(`${recoveryKey.slice(0, 30).toLowerCase()} \n${recoveryKey.slice(30)}`)).toBeNull();
  const opened = await openSealed(sealed, { kind: 'recovery key', recoveryKey }, { timeLimit: 20_000 });
  expect(opened).toEqual({ ok: true, value: whole });
});

test('a seal that asks for too much work is not tried', async () => {
  const hostile = new Blob(['age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 22\n']);
  const secret = { kind: 'passphrase', passphrase: 'x' } as const;
  expect(await problemOf(hostile, { secret })).toEqual({ kind: 'sealed too hard' });
});

test('a million rows are refused in good time', async () => {
  const rows = `[${'{},'.repeat(1_000_000)}{}]`;
  const text = `{"format":"managers-workbook","fileVersion":1,"tables":{"actions":${rows}}}`;
  expect(await problemOf(new Blob([text]))).toEqual({ kind: 'too many rows', limit: fileLimits.rows });
});
