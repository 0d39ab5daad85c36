import { expect, it } from 'vitest';
import { whyNotStarted } from './open-desktop.ts';

it.each([
  [
    'electron: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file',
    'libnss3.so',
  ],
  ['FATAL:setuid_sandbox_host.cc The SUID sandbox helper binary was found, but is not configured', 'sandbox'],
  ['Missing X server or $DISPLAY', 'display'],
  ['spawn /x/electron EACCES', 'can’t be started'],
  ['', 'right after the start'],
])('says why the runtime could not start: %s', (errors, words) => {
  expect(whyNotStarted({ code: null, errors, lasted: 300 })).toContain(words);
  expect(whyNotStarted({ code: 127, errors, lasted: 300 })).toContain(words);
});

it('an app that ran and ended, well or badly, did start', () => {
  expect(whyNotStarted({ code: 0, errors: 'sandbox', lasted: 300 })).toBeUndefined();
  expect(whyNotStarted({ code: 1, errors: 'sandbox', lasted: 60_000 })).toBeUndefined();
});
