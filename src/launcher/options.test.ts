import { expect, it } from 'vitest';
import { help, parseOptions } from './options.ts';

it('opens the desktop app unless told otherwise', () => {
  expect(parseOptions([])).toEqual({ kind: 'run', options: { browser: false, open: true } });
});

it('serving only means the browser edition', () => {
  expect(parseOptions(['--no-open'])).toEqual({ kind: 'run', options: { browser: true, open: false } });
  expect(parseOptions(['--browser', '--no-open'])).toEqual({
    kind: 'run',
    options: { browser: true, open: false },
  });
  expect(parseOptions(['--browser'])).toEqual({ kind: 'run', options: { browser: true, open: true } });
});

it('names an option that does not exist', () => {
  expect(parseOptions(['--browser', '--port=1'])).toMatchObject({
    kind: 'wrong',
    message: expect.stringContaining('--port=1'),
  });
});

it('asking for help wins over everything else', () => {
  expect(parseOptions(['--nonsense', '--help'])).toEqual({ kind: 'help' });
});

it('the help lists every option', () => {
  for (const option of ['--browser', '--no-open', '--help']) expect(help).toContain(option);
});
