import { beforeEach, expect, it, vi } from 'vitest';
import { longest, quiet, Schedule, type After } from './schedule.ts';

/** A clock that moves when it is told to. */
class FakeClock {
  now = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  readonly after: After = (milliseconds, run) => {
    const timer = { at: this.now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.now = next.at;
      next.run();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
    this.now = end;
  }
}

let clock = new FakeClock();
let made: number[] = [];
let works = true;
const backUp = (): Promise<boolean> => {
  made.push(clock.now);
  return Promise.resolve(works);
};
beforeEach(() => {
  clock = new FakeClock();
  made = [];
  works = true;
});

it('backs up 30 seconds after the last change, once', async () => {
  const schedule = new Schedule(clock.after, backUp);
  schedule.noteChange();
  await clock.pass(10_000);
  schedule.noteChange();
  await clock.pass(quiet - 1);
  expect(made).toEqual([]);
  await clock.pass(1);
  expect(made).toEqual([40_000]);
  await clock.pass(longest * 3);
  expect(made).toHaveLength(1);
});

it('backs up every five minutes while changes go on', async () => {
  const schedule = new Schedule(clock.after, backUp);
  for (let at = 0; at < longest * 2; at += 10_000) {
    schedule.noteChange();
    await clock.pass(10_000);
  }
  expect(made).toEqual([longest, longest * 2]);
});

it('tries again every five minutes while it fails', async () => {
  const schedule = new Schedule(clock.after, backUp);
  works = false;
  schedule.noteChange();
  await clock.pass(quiet + longest * 2);
  expect(made).toEqual([quiet, quiet + longest, quiet + longest * 2]);
  works = true;
  await clock.pass(longest * 5);
  expect(made).toHaveLength(4);
});

it('backs up at once when asked, and only what changed', async () => {
  const schedule = new Schedule(clock.after, backUp);
  await schedule.now();
  expect(made).toEqual([]);
  schedule.noteChange();
  await schedule.now();
  expect(made).toEqual([0]);
  await clock.pass(longest);
  expect(made).toHaveLength(1);
});

it('a change that comes while one is made is in the next one', async () => {
  let finish: () => void = () => undefined;
  const schedule = new Schedule(clock.after, () => {
    made.push(clock.now);
    return new Promise((resolve) => {
      finish = () => resolve(true);
    });
  });
  schedule.noteChange();
  await clock.pass(quiet);
  schedule.noteChange();
  const asked = schedule.now();
  finish();
  await vi.waitFor(() => expect(made).toHaveLength(2));
  finish();
  await asked;
  expect(schedule.isDirty).toBe(false);
});

it('makes none after it was stopped', async () => {
  const schedule = new Schedule(clock.after, backUp);
  schedule.noteChange();
  schedule.stop();
  schedule.noteChange();
  await clock.pass(longest * 2);
  expect(made).toEqual([]);
});
