import { expect, it } from 'vitest';
import { parsePlace, placeOnDisplays } from './window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const remembered = { x: 100, y: 60, width: 1200, height: 800, maximized: false };

it('opens where it was', () => {
  expect(placeOnDisplays(remembered, [laptop])).toEqual(remembered);
});

it('opens on a display that is there when the other one was unplugged', () => {
  const place = placeOnDisplays({ ...remembered, x: 2000 }, [laptop]);
  expect(place.x).toBeUndefined();
  expect(place.width).toBe(1200);
});

it('never opens with its title bar out of reach, nor larger than the display', () => {
  expect(placeOnDisplays({ ...remembered, y: 5 }, [laptop]).y).toBeUndefined();
  expect(placeOnDisplays({ ...remembered, width: 5000 }, [laptop]).width).toBe(1440);
});

it.each(['', '{', '{"x":1}', 'null', '[]', '{"x":0,"y":0,"width":1e9,"height":800,"maximized":false}'])(
  'forgets a place that is none: %s',
  (text) => expect(parsePlace(text)).toBeUndefined(),
);
