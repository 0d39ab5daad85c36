import { lazy, type ComponentType } from 'react';

const chapterLoads: (() => Promise<unknown>)[] = [];

/** A chapter is loaded when it is opened; or before, when there is nothing else to do. */
function chapter(load: () => Promise<{ readonly default: ComponentType }>) {
  chapterLoads.push(load);
  return lazy(load);
}

export const StandRoutes = chapter(() =>
  import('../features/stand/StandRoutes.tsx').then((file) => ({ default: file.StandRoutes })),
);
export const GrowRoutes = chapter(() =>
  import('../features/grow/GrowRoutes.tsx').then((file) => ({ default: file.GrowRoutes })),
);
export const PeopleRoutes = chapter(() =>
  import('../features/people/PeopleRoutes.tsx').then((file) => ({ default: file.PeopleRoutes })),
);
export const MeasureRoutes = chapter(() =>
  import('../features/measure/MeasureRoutes.tsx').then((file) => ({ default: file.MeasureRoutes })),
);
export const ReviewRoutes = chapter(() =>
  import('../features/review/ReviewRoutes.tsx').then((file) => ({ default: file.ReviewRoutes })),
);

/** Loads one chapter after the other, each when the window is idle. Returns what stops that. */
export function loadChaptersWhenIdle(): () => void {
  const left = [...chapterLoads];
  let idle = requestIdleCallback(loadNext);
  let isStopped = false;
  function loadNext(): void {
    // One that can't be loaded now is told when it is opened.
    left
      .shift()?.()
      .catch(() => undefined)
      .finally(() => {
        if (!isStopped) idle = requestIdleCallback(loadNext);
      });
  }
  return () => {
    isStopped = true;
    cancelIdleCallback(idle);
  };
}
