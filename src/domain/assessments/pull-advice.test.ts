import { expect, test } from 'vitest';
import { closingPull } from '../instruments/catalog/closing-pull.ts';
import { pullAdvice } from './pull-advice.ts';

test('every closing-pull behavior has its advice, and nothing else has', () => {
  for (const item of closingPull.dimensions.flatMap((dimension) => dimension.items)) {
    expect(pullAdvice(item.id), item.id).toBeDefined();
  }
  expect(pullAdvice('coaching-watch-first')).toBeUndefined();
  expect(pullAdvice('toString')).toBeUndefined();
});

test('advice speaks of behavior and never says what somebody is', () => {
  for (const item of closingPull.dimensions.flatMap((dimension) => dimension.items)) {
    expect(JSON.stringify(pullAdvice(item.id))).not.toMatch(/you are a|super closer|hero/i);
  }
});
