import type { ComponentType } from 'react';
import { part } from '../ui/part.tsx';

const chapterLoads: (() => Promise<unknown>)[] = [];

/** A chapter is loaded when it is opened; or before, when there is nothing else to do. */
function chapter(load: () => Promise<ComponentType>): ComponentType {
  const { Part, loadOnce } = part(load);
  chapterLoads.push(loadOnce);
  return Part;
}

export const StandRoutes = chapter(
  async () => (await import('../features/stand/StandRoutes.tsx')).StandRoutes,
);
export const GrowRoutes = chapter(async () => (await import('../features/grow/GrowRoutes.tsx')).GrowRoutes);
export const PeopleRoutes = chapter(
  async () => (await import('../features/people/PeopleRoutes.tsx')).PeopleRoutes,
);
export const MeasureRoutes = chapter(
  async () => (await import('../features/measure/MeasureRoutes.tsx')).MeasureRoutes,
);
export const ReviewRoutes = chapter(
  async () => (await import('../features/review/ReviewRoutes.tsx')).ReviewRoutes,
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
