import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '#domain/core/result.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { PersonId } from '#domain/team/person.ts';
import { nobody } from '#domain/workbook/file/settle-erasures.ts';
import type { WorkbookFile } from '#domain/workbook/file/format.ts';
import type { HandedFile, Platform } from '#platform/platform.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import type { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { recoveryKeyOf } from '#storage/sealing/vault.ts';
import type { SealedBy } from '#storage/transfer/age-header.ts';
import type { Secret } from '#storage/transfer/age-files.ts';
import { Stopped } from '#storage/transfer/ask-worker.ts';
import { dryRun, importAsNew, importInto, type DryRun } from '#storage/transfer/import-file.ts';
import { readFile, type ReadProblem, type ReadStage } from '#storage/transfer/read-file.ts';
import { sayReadProblem } from '#storage/transfer/say-read-problem.ts';
import { notDoneText } from '#workbook/problem-words.ts';
import { refusalText, type Way } from './import-words.ts';

export interface ImportNeeds {
  readonly registry: RegistryDatabase;
  readonly surroundings: Surroundings;
  readonly platform: Platform;
  /** Null where no workbook is open. */
  readonly workbook: OpenWorkbook | null;
  /** Makes a backup of the open workbook; comes back with why there is none. */
  readonly backup: () => Promise<Result<null, string>>;
}

/** A file that was read, with what it would do. */
export interface SeenFile {
  readonly name: string;
  readonly wasSealed: boolean;
  readonly read: WorkbookFile;
  /** Whom of those that one side erased to have again. */
  readonly back: ReadonlySet<PersonId>;
  readonly run: DryRun;
}

export type ImportState =
  | { readonly kind: 'choosing'; readonly problem: { readonly name: string; readonly text: string } | null }
  | { readonly kind: 'reading'; readonly name: string; readonly stage: ReadStage }
  | {
      readonly kind: 'sealed';
      readonly name: string;
      readonly content: Blob;
      readonly by: SealedBy;
      readonly problem: string | null;
    }
  | { readonly kind: 'seen'; readonly seen: SeenFile; readonly problem: string | null }
  | { readonly kind: 'working'; readonly seen: SeenFile; readonly way: Way }
  | { readonly kind: 'done'; readonly seen: SeenFile; readonly way: Way; readonly newId: string | null };

export interface ImportActions {
  readonly state: ImportState;
  readonly pick: () => void;
  /** Looks at a file. */
  readonly look: (file: HandedFile) => void;
  readonly open: (secret: string) => void;
  readonly stop: () => void;
  /** Has somebody again whom one side erased, or not. */
  readonly bringBack: (person: PersonId, isBack: boolean) => void;
  readonly take: (way: Way) => void;
  readonly startOver: () => void;
}

const nothing: ImportState = { kind: 'choosing', problem: null };

/** Importing step by step: nothing is written before `take`. */
export function useImport(needs: ImportNeeds): ImportActions {
  const [state, setState] = useState<ImportState>(nothing);
  const reading = useRef<AbortController>(null);
  const need = useRef(needs);
  useEffect(() => {
    need.current = needs;
  });
  useEffect(() => () => reading.current?.abort(), []);

  const read = useCallback(async (name: string, content: Blob, secret?: Secret): Promise<void> => {
    reading.current?.abort();
    const stopper = new AbortController();
    reading.current = stopper;
    const show = (next: ImportState): void => {
      if (reading.current === stopper) setState(next);
    };
    const fail = (text: string): void => show({ kind: 'choosing', problem: { name, text } });
    const attempt = (by: Secret | undefined) =>
      readFile(content, {
        secret: by,
        signal: stopper.signal,
        onStage: (stage) => show({ kind: 'reading', name, stage }),
      });
    try {
      let found = await attempt(secret);
      let wasSealed = secret !== undefined;
      // A backup of this very workbook opens without its recovery key being typed: it is here.
      const key = needsKey(found) && secret === undefined ? await ownKey(need.current.workbook) : null;
      if (key !== null) {
        const byKey = await attempt(key);
        if (byKey.ok) [found, wasSealed] = [byKey, true];
      }
      if (found.ok) {
        const { workbook, surroundings } = need.current;
        const run = await dryRun(workbook, surroundings, found.value);
        const seen = { name, wasSealed, read: found.value, back: nobody, run };
        return show({ kind: 'seen', seen, problem: null });
      }
      const problem = found.error;
      if (problem.kind === 'sealed') show({ kind: 'sealed', name, content, by: problem.by, problem: null });
      else if (problem.kind === 'wrong secret')
        show({ kind: 'sealed', name, content, by: problem.by, problem: sayReadProblem(problem) });
      else fail(sayReadProblem(problem));
    } catch (error) {
      if (error instanceof Stopped) return;
      fail(notDoneText(error, 'The file could not be read'));
    }
  }, []);

  const look = useCallback(
    (file: HandedFile): void => {
      if (file.kind === 'file') return void read(file.name, file.content);
      reading.current?.abort();
      const problem: ReadProblem =
        file.kind === 'too big' ? { kind: 'too big', bytes: file.size } : { kind: 'gone' };
      setState({ kind: 'choosing', problem: { name: file.name, text: sayReadProblem(problem) } });
    },
    [read],
  );

  const lookAgain = (seen: SeenFile): Promise<DryRun> =>
    dryRun(need.current.workbook, need.current.surroundings, seen.read, seen.back);

  const bringBack = async (before: SeenFile, person: PersonId, isBack: boolean): Promise<void> => {
    const back = new Set(before.back);
    if (isBack) back.add(person);
    else back.delete(person);
    const seen = { ...before, back };
    setState({ kind: 'seen', seen, problem: null });
    try {
      const run = await lookAgain(seen);
      // Another choice may have been made meanwhile.
      setState((now) =>
        now.kind === 'seen' && now.seen.back === back ? { ...now, seen: { ...seen, run } } : now,
      );
    } catch (error) {
      setState({ kind: 'seen', seen: before, problem: notDoneText(error, 'Not changed') });
    }
  };

  const take = async (seen: SeenFile, way: Way): Promise<void> => {
    const { registry, surroundings, platform, workbook, backup } = need.current;
    setState({ kind: 'working', seen, way });
    try {
      const host = { freeSpace: () => platform.freeSpace(), backup };
      const planned = seen.run.back === seen.back ? seen.run : await lookAgain(seen);
      const done =
        way === 'new' || workbook === null
          ? await importAsNew(registry, surroundings, planned, host)
          : await importInto(workbook, planned, way, host);
      if (done.ok) return setState({ kind: 'done', seen, way, newId: done.value });
      const run = done.error.kind === 'changed since' ? await lookAgain(seen) : planned;
      setState({ kind: 'seen', seen: { ...seen, run }, problem: refusalText(done.error) });
    } catch (error) {
      setState({ kind: 'seen', seen, problem: notDoneText(error, 'Not imported') });
    }
  };

  return {
    state,
    look,
    pick() {
      needs.platform
        .pickFile()
        .then((file) => (file === null ? undefined : look(file)))
        .catch(() => setState({ kind: 'choosing', problem: { name: '', text: noDialog } }));
    },
    open(secret) {
      if (state.kind !== 'sealed') return;
      const { name, content, by } = state;
      void read(
        name,
        content,
        by === 'passphrase' ? { kind: by, passphrase: secret } : { kind: by, recoveryKey: secret },
      );
    },
    stop() {
      reading.current?.abort();
      reading.current = null;
      setState(nothing);
    },
    bringBack(person, isBack) {
      if (state.kind === 'seen') void bringBack(state.seen, person, isBack);
    },
    take(way) {
      if (state.kind === 'seen') void take(state.seen, way);
    },
    startOver: () => setState(nothing),
  };
}

const noDialog =
  'The dialog for choosing a file did not open. Nothing was changed. Drop the file here instead.';

const needsKey = (found: Result<WorkbookFile, ReadProblem>): boolean =>
  !found.ok && found.error.kind === 'sealed' && found.error.by === 'recovery key';

async function ownKey(workbook: OpenWorkbook | null): Promise<Secret | null> {
  const keys = workbook?.db.keys ?? null;
  if (workbook === null || keys === null) return null;
  return { kind: 'recovery key', recoveryKey: await recoveryKeyOf(workbook.db, keys) };
}
