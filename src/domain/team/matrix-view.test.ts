import { expect, it } from 'vitest';
import { plainView, readViewCode, viewCode, type MatrixView } from './matrix-view.ts';

it('a view comes back from its address', () => {
  const views: readonly MatrixView[] = [
    plainView,
    { people: { by: 'age' }, grouping: 'role', skills: 'spread', group: 'foundations' },
    {
      people: { by: 'skill', skillId: 'value-selling' },
      grouping: 'none',
      skills: 'most low',
      group: 'winning',
    },
  ];
  for (const view of views) {
    expect(viewCode(view)).toMatch(/^[a-z0-9-]+$/);
    expect(readViewCode(viewCode(view))).toEqual(view);
  }
});

it('an address that is none is the plain view', () => {
  for (const code of [undefined, '', 'letter', '9999', '4000']) expect(readViewCode(code)).toEqual(plainView);
});
