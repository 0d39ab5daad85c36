import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useLocation } from 'wouter';
import type { PersonId } from '#domain/team/person.ts';
import { allPeople } from '#storage/queries/people.ts';
import { focusPage } from '#ui/focus-page.ts';
import { part } from '#ui/part.tsx';
import { useIsHandedOver } from '../HandOver.tsx';
import { useQuery } from '../use-query.ts';
import { useWorkbook } from '../WorkbookContext.tsx';
import { isMomentKey } from './moment-keys.ts';
import classes from './NoteMoment.module.css';

const { Part: MomentDialog, loadOnce: loadDialog } = part(
  async () => (await import('./MomentDialog.tsx')).MomentDialog,
);
/** Loaded when the first screen has long been there, so that what is typed after the shortcut finds it. Milliseconds. */
const loadAfter = 1_000;

/** Opens the dialog. Without a person it is about whom the page is about, if it is. */
type NoteMoment = (about?: PersonId | 'me') => void;

const Context = createContext<NoteMoment>(() => undefined);

export const useNoteMoment = (): NoteMoment => useContext(Context);

/** Everything below can have a moment noted, by a button or by Ctrl or Cmd, Shift and M. */
export function NoteMoments({ children }: { readonly children: ReactNode }) {
  const { unsavedMoment } = useWorkbook();
  const people = useQuery(allPeople);
  const isHandedOver = useIsHandedOver();
  const [place] = useLocation();
  const [opened, setOpened] = useState<{ readonly about: PersonId | 'me' | null } | null>(null);
  const pageIsAbout = useMemo(
    () => people?.find(({ id }) => place.split('/').includes(id))?.id ?? null,
    [people, place],
  );
  const focusBefore = useRef<Element>(null);
  const note = useCallback<NoteMoment>(
    (about) => {
      focusBefore.current = document.activeElement;
      setOpened({ about: about ?? pageIsAbout });
    },
    [pageIsAbout],
  );
  useEffect(() => {
    const before = focusBefore.current;
    if (opened !== null || before === null) return;
    focusBefore.current = null;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else focusPage();
  }, [opened]);
  useEffect(() => {
    // Without it, it is loaded when it is opened.
    const timer = setTimeout(() => void loadDialog().catch(() => undefined), loadAfter);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      // A moment that was begun is the manager's own.
      if (!isMomentKey(event) || event.defaultPrevented || isHandedOver) return;
      event.preventDefault();
      // Another dialog asks something first.
      if (document.querySelector('[role="dialog"]') === null) note();
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [note, isHandedOver]);
  useEffect(() => {
    // Whoever was erased is not to be kept in what was begun about them either.
    const about = unsavedMoment.read()?.about ?? 'me';
    if (people !== undefined && about !== 'me' && !people.some(({ id }) => id === about))
      unsavedMoment.forget();
  }, [people, unsavedMoment]);
  return (
    <Context value={note}>
      {children}
      {opened !== null && people !== undefined && (
        <MomentDialog about={opened.about} people={people} onClose={() => setOpened(null)} />
      )}
    </Context>
  );
}

/** In the sidebar, on every page. */
export function NoteMomentButton() {
  const note = useNoteMoment();
  return (
    <button
      type="button"
      className={classes.button}
      title="Note a moment (Ctrl or Cmd + Shift + M)"
      aria-keyshortcuts="Control+Shift+M Meta+Shift+M"
      onClick={() => note()}
    >
      Note a moment
    </button>
  );
}
