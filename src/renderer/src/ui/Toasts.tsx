import { Button, CloseButton } from '@mantine/core';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { focusPage } from './focus-page.ts';
import classes from './Toasts.module.css';

export interface Toast {
  readonly text: string;
  /** Something to do about it, such as undoing it. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** How long it stays, in milliseconds, where that matters. */
  readonly stay?: number;
  /** Called once when it goes and its action was not taken. */
  readonly onGone?: () => void;
}

interface Shown extends Toast {
  /** The address of the page on which it was said. */
  readonly page: string;
}

/** A toast with an action goes with the second page after its own: undoing is in the margin of every page, too. */
const pagesWithAction = 2;

/**
 * How long a toast stays, in milliseconds. One with an action stays until it is closed, another one comes or one has
 * gone on; one that was looked at, by pointer or focus, and left has been decided on after a while.
 */
const stay = { plain: 5_000, leftAlone: 30_000 };

const Context = createContext<(toast: Toast) => void>(() => undefined);

/** Says briefly what has happened. Returns nothing: a later toast replaces an earlier one. */
export const useToast = (): ((toast: Toast) => void) => useContext(Context);

/** Shows what is said inside it; what is said goes with it. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Shown | null>(null);
  const [look, setLook] = useState<'not yet' | 'now' | 'left'>('not yet');
  const place = useRef<HTMLDivElement>(null);
  /** How many pages were opened since it was said. */
  const pagesSince = useRef(0);
  const taken = useRef<Toast>(null);
  const focusBefore = useRef<Element>(null);
  const show = useCallback((next: Toast) => {
    setToast({ ...next, page: window.location.hash });
    pagesSince.current = 0;
    setLook('not yet');
  }, []);
  const close = useCallback(() => {
    const hadFocus = place.current?.contains(document.activeElement) === true;
    setToast(null);
    if (!hadFocus) return;
    const before = focusBefore.current;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    else focusPage();
  }, []);

  useEffect(() => {
    const time =
      toast?.stay ?? (toast?.action === undefined ? stay.plain : look === 'left' ? stay.leftAlone : null);
    if (toast === null || time === null || look === 'now') return undefined;
    const timer = setTimeout(close, time);
    return () => clearTimeout(timer);
  }, [toast, look, close]);
  useEffect(() => () => void (toast !== null && toast !== taken.current && toast.onGone?.()), [toast]);
  useEffect(() => {
    // What was only said belongs to its page; what can be done about it stays in reach for one page more.
    const onPage = (): void => {
      pagesSince.current += 1;
      setToast((shown) => {
        if (shown === null || shown.page === window.location.hash) return shown;
        return shown.action === undefined || pagesSince.current >= pagesWithAction ? null : shown;
      });
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && place.current?.contains(target) !== true) focusBefore.current = target;
    };
    window.addEventListener('hashchange', onPage);
    document.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('hashchange', onPage);
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
  const isShown = toast !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    // A dialog that is open is what Escape is for.
    const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented && document.querySelector('[role="dialog"]') === null)
        close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isShown, close]);

  return (
    <Context value={show}>
      {children}
      <div
        ref={place}
        className={classes.place}
        role="status"
        onPointerEnter={() => setLook('now')}
        onPointerLeave={() => setLook('left')}
        onFocus={() => setLook('now')}
        onBlur={() => setLook('left')}
      >
        {toast !== null && (
          <div className={classes.toast}>
            <span className={classes.text}>{toast.text}</span>
            {toast.action !== undefined && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  taken.current = toast;
                  close();
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <CloseButton
              aria-label="Close this message"
              size="sm"
              variant="transparent"
              className={classes.close}
              onClick={close}
            />
          </div>
        )}
      </div>
    </Context>
  );
}
