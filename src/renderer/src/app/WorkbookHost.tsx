import { useCallback, useEffect, useRef, useState } from 'react';
import { Redirect } from 'wouter';
import { workerContents } from '#storage/backup/contents.ts';
import type { BackupProblemKind } from '#storage/backup/backup-state.ts';
import type { LockedWorkbook, OpenWorkbook } from '#storage/open-workbook.ts';
import { settleSealMark } from '#storage/registry/seal-mark.ts';
import type { OpenEvents } from '#storage/database/open-database.ts';
import { findWorkbook, openRegistry } from '#storage/registry/workbooks.ts';
import { WindowHold } from '#storage/sealing/window-locks.ts';
import { findDamage } from '#storage/witness/find-damage.ts';
import { openChecked, type LostWorkbook } from '#storage/witness/open-checked.ts';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { part } from '../ui/part.tsx';
import { useApp } from './app-context.ts';
import { LockScreen } from './LockScreen.tsx';
import { OpenedWorkbook } from './OpenedWorkbook.tsx';
import { NotBackedUp } from './NotBackedUp.tsx';
import type { Held } from './use-controls.ts';
import { after } from './use-safekeeping.ts';

/** Loaded when something is printed, as the documents are. */
const { Part: NothingToPrint } = part(async () => (await import('#documents/PrintPage.tsx')).NothingToPrint);

/** Loaded when something was lost. */
const { Part: RecoveryScreen } = part(async () => (await import('./RecoveryScreen.tsx')).RecoveryScreen);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => after(milliseconds, resolve));

/** How long a workbook is open before it is looked through: first it is shown. Milliseconds. */
const untilLookedThrough = 1_500;

/** In these there is no document, and the desktop waits for one. */
const noDocument: ReadonlySet<HostState['kind']> = new Set([
  'failed',
  'not here',
  'locked',
  'lost',
  'not backed up',
]);

type HostState =
  | { readonly kind: 'opening'; readonly blocked: boolean }
  | ({ readonly kind: 'open' } & Held)
  | {
      readonly kind: 'locked';
      readonly locked: LockedWorkbook;
      readonly onUnlocked: (workbook: OpenWorkbook) => void;
    }
  | { readonly kind: 'not here' }
  | { readonly kind: 'lost'; readonly lost: LostWorkbook }
  | { readonly kind: 'not backed up'; readonly why: BackupProblemKind }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Opens a workbook and shows it: with everything around it, or a document of it alone. */
export function WorkbookHost({
  workbookId,
  printing,
}: {
  readonly workbookId: string;
  readonly printing: boolean;
}) {
  const app = useApp();
  const [state, setState] = useState<HostState>({ kind: 'opening', blocked: false });
  // Counted up to close the workbook and open it again, which locks a sealed one.
  const [opening, setOpening] = useState(0);
  const lock = useCallback(() => {
    // Off the screen at once, whatever closing takes.
    setState({ kind: 'opening', blocked: false });
    setOpening((count) => count + 1);
  }, []);
  // What somebody was asked about and wants all the same.
  const accepted = useRef<{ openAnyway?: true; goOnWithoutBackup?: true }>({});
  useEffect(() => {
    let current: { close(): Promise<void> | void } | undefined;
    let gone = false;
    let hold: WindowHold | undefined;
    let stopFlushing: () => unknown = () => undefined;
    let stopLooking: () => void = () => undefined;
    const open = async (): Promise<void> => {
      const { registry, surroundings, journal, platform } = app;
      // Another version of the app took over, or the disk gave way: this window has to start again.
      const startAgain = (): void => window.location.reload();
      await openRegistry(registry, journal, { onLost: startAgain });
      if ((await findWorkbook(registry, workbookId)) === undefined) return setState({ kind: 'not here' });
      // While another window seals it, this one waits here.
      const taken = await WindowHold.take(navigator.locks, workbookId);
      if (gone) return taken.release();
      hold = taken;
      setState({ kind: 'opening', blocked: false });
      // Deleted on purpose in another window, which forgets it too. What one window takes out of `localStorage`,
      // another can still see for a moment: this one would miss it.
      const wasDeleted = async (): Promise<boolean> => {
        if ((await findWorkbook(registry, workbookId)) !== undefined) return false;
        await platform.witnesses.remove(workbookId).catch(() => undefined);
        return true;
      };
      const events: OpenEvents = {
        onBlocked: () => setState({ kind: 'opening', blocked: true }),
        onLost(reason) {
          if (gone) return;
          if (reason !== 'deleted') return startAgain();
          // Off the screen at once: nothing of it can be read any more.
          setState({ kind: 'opening', blocked: false });
          wasDeleted()
            .catch(() => undefined)
            .finally(() => setState({ kind: 'not here' }));
        },
      };
      const opened = await openChecked(workbookId, surroundings, journal, events, {
        witnesses: platform.witnesses,
        beforeUpgrade: {
          places: platform.backups,
          contents: workerContents,
          appVersion: app.appVersion,
          pause,
        },
        ...accepted.current,
      });
      if (opened.kind === 'lost' || opened.kind === 'not backed up') {
        taken.release();
        return setState((await wasDeleted()) ? { kind: 'not here' } : opened);
      }
      const listed = await settleSealMark(registry, workbookId, opened.kind === 'locked');
      if (listed === undefined) {
        if (opened.kind === 'open') await opened.workbook.close();
        else opened.locked.close();
        return setState({ kind: 'not here' });
      }
      const leave = (workbook: OpenWorkbook, lost: LostWorkbook): void => {
        if (gone) return;
        setState({ kind: 'lost', lost });
        stopFlushing();
        current = undefined;
        workbook
          .close()
          .catch(() => undefined)
          .finally(() => taken.release());
      };
      const show = (workbook: OpenWorkbook): void => {
        if (gone) {
          workbook.close().catch(() => undefined);
          return;
        }
        current = workbook;
        const write = (): Promise<void> => workbook.drafts.flush();
        app.beforeClose.add(write);
        stopFlushing = () => app.beforeClose.delete(write);
        // Best effort: a browser decides by its own rules.
        platform.keepData().catch(() => false);
        setState({ kind: 'open', workbook, listed, hold: taken });
        // A window that prints is gone soon.
        if (printing || accepted.current.openAnyway === true) return;
        stopLooking = after(untilLookedThrough, () => {
          findDamage(workbookId, platform.witnesses)
            .then((lost) => lost !== null && leave(workbook, lost))
            .catch(() => undefined);
        });
      };
      if (opened.kind === 'open') return show(opened.workbook);
      if (gone) return opened.locked.close();
      current = opened.locked;
      setState({ kind: 'locked', locked: opened.locked, onUnlocked: show });
    };
    open().catch((error: unknown) => setState({ kind: 'failed', error }));
    return () => {
      gone = true;
      stopFlushing();
      stopLooking();
      Promise.resolve(current?.close())
        .catch(() => undefined)
        .finally(() => hold?.release());
    };
  }, [app, workbookId, opening, printing]);

  if (printing && noDocument.has(state.kind)) {
    // The desktop waits for the document: it has to be told that there will be none.
    return <NothingToPrint />;
  }
  if (state.kind === 'failed') throw state.error;
  if (state.kind === 'not here') return <Redirect to="/workbooks" replace />;
  if (state.kind === 'lost') {
    const openAnyway = (): void => {
      accepted.current = { ...accepted.current, openAnyway: true };
      lock();
    };
    const canOpen = state.lost.kind !== 'gone' && state.lost.kind !== 'unreadable';
    return <RecoveryScreen lost={state.lost} onOpenAnyway={canOpen ? openAnyway : undefined} />;
  }
  if (state.kind === 'not backed up') {
    const goOn = (): void => {
      accepted.current = { ...accepted.current, goOnWithoutBackup: true };
      lock();
    };
    return <NotBackedUp why={state.why} onAgain={lock} onGoOn={goOn} />;
  }
  if (state.kind === 'locked') return <LockScreen locked={state.locked} onUnlocked={state.onUnlocked} />;
  if (state.kind === 'opening') {
    return state.blocked ? (
      <Notice tone="attention" title="Another window holds this workbook" live>
        Close the app’s other windows; this one goes on by itself.
      </Notice>
    ) : (
      <Loading what="your workbook" />
    );
  }
  return <OpenedWorkbook held={state} printing={printing} lock={lock} />;
}
