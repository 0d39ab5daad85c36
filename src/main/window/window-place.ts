import * as v from 'valibot';

/** A rectangle in screen points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placeSchema = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(720), v.maxValue(20_000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(520), v.maxValue(20_000)),
  maximized: v.boolean(),
});
export type WindowPlace = v.InferOutput<typeof placeSchema>;

export const usualSize = { width: 1280, height: 860 } as const;

/** Reads what was remembered; undefined for anything that is not a place. */
export function parsePlace(text: string): WindowPlace | undefined {
  try {
    const parsed = v.safeParse(placeSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** At least this much of the window's top has to be on a display, to be seen and dragged. Screen points. */
const grip = 120;

/** Where the window opens: where it was, when that can still be seen on a display; else at its usual size, centered. */
export function placeOnDisplays(
  remembered: WindowPlace | undefined,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number; readonly maximized: boolean } {
  if (remembered === undefined) return { ...fit(usualSize, workAreas[0]), maximized: false };
  const { x, y, width, height, maximized } = remembered;
  const area = workAreas.find(
    (candidate) =>
      Math.min(x + width, candidate.x + candidate.width) - Math.max(x, candidate.x) >= grip &&
      y >= candidate.y &&
      y <= candidate.y + candidate.height - grip,
  );
  return area === undefined
    ? { ...fit({ width, height }, workAreas[0]), maximized }
    : { x, y, ...fit({ width, height }, area), maximized };
}

function fit(
  size: { readonly width: number; readonly height: number },
  area: Rectangle | undefined,
): { readonly width: number; readonly height: number } {
  if (area === undefined) return { width: size.width, height: size.height };
  return { width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) };
}
