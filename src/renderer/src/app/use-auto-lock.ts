import { useEffect, useRef } from 'react';
import type { Platform } from '#platform/platform.ts';

/** A sealed workbook that nobody touched for this long is locked. Milliseconds. */
const idleTime = 5 * 60_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks after five idle minutes, and when the computer locks. */
export function useAutoLock(active: boolean, platform: Platform, lock: () => void): void {
  const run = useRef(lock);
  useEffect(() => {
    run.current = lock;
  });
  useEffect(() => {
    if (!active) return undefined;
    let lastSign = Date.now();
    const note = (): void => {
      lastSign = Date.now();
    };
    // Looked at by the clock, not by a long timer: timers stand still while the laptop sleeps.
    const look = (): void => {
      if (Date.now() - lastSign >= idleTime) run.current();
    };
    const timer = setInterval(look, 5_000);
    for (const sign of signs) window.addEventListener(sign, note, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    const stopListening = platform.onComputerLocked(() => run.current());
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
      document.removeEventListener('visibilitychange', look);
      stopListening();
    };
  }, [active, platform]);
}
