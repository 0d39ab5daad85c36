import { useState } from 'react';
import { findWorkbook, deleteWorkbook, renameWorkbook } from '#storage/registry/workbooks.ts';
import { moveJournal } from '#storage/saving/drafts.ts';
import type { Secret } from '#storage/transfer/age-files.ts';
import type { SealedBy } from '#storage/transfer/age-header.ts';
import { sayReadProblem } from '#storage/transfer/say-read-problem.ts';
import type { LostWorkbook } from '#storage/witness/open-checked.ts';
import { restore } from '#storage/witness/restore.ts';
import { notDoneText } from '#workbook/problem-words.ts';
import { useApp } from '../app-context.ts';
import { keepAside } from './keep-aside.ts';

interface Asked {
  readonly content: Blob;
  readonly by: SealedBy;
}

export interface Restorer {
  readonly busy: boolean;
  readonly problem: string | null;
  /** A sealed backup waits for what opens it. */
  readonly asked: Asked | null;
  /** It is there again. */
  readonly done: { readonly id: string; readonly text: string } | null;
  run(content: Blob): Promise<void>;
  open(secret: string): Promise<void>;
  cancel(): void;
}

/** Puts a lost workbook back from a file, in the place of what is left of it. */
export function useRestore(lost: LostWorkbook): Restorer {
  const { registry, surroundings, journal, platform } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<Restorer['done']>(null);
  const [asked, setAsked] = useState<Asked | null>(null);

  const take = async (content: Blob, secret: Secret | undefined): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const listed = await findWorkbook(registry, lost.id);
      const restored = await restore({
        registry,
        surroundings,
        content,
        seal: lost.seal,
        secret,
        title: listed?.title,
        witness: lost.witness,
      });
      if (!restored.ok) {
        const { error } = restored;
        if (error.kind === 'sealed') {
          // With the seal's record the passphrase opens it, too, and is better remembered.
          const by = lost.seal !== null && error.by === 'recovery key' ? 'passphrase' : error.by;
          return setAsked({ content, by });
        }
        return setProblem(
          error.kind === 'wrong secret' && secret?.kind === 'passphrase'
            ? wrongPassphrase
            : sayReadProblem(error),
        );
      }
      const { id, sealIsLost, erased } = restored.value;
      // What is restored stands on the disk; only now anything of the lost one is touched.
      const kept = await keepAside(lost, platform, surroundings);
      moveJournal(journal, lost.id, id);
      if (kept === 'not kept') await setApart(listed?.title);
      else {
        await deleteWorkbook(registry, journal, lost.id);
        await platform.witnesses.remove(lost.id);
      }
      const said = [restoredText[kept], sealIsLost ? sealLost : '', stayingText(erased)];
      setDone({ id, text: said.filter((text) => text !== '').join(' ') });
    } catch (error) {
      setProblem(notDoneText(error, 'Not restored'));
    } finally {
      setBusy(false);
    }
  };

  const setApart = async (title: string | undefined): Promise<void> => {
    if (title !== undefined) await renameWorkbook(registry, lost.id, `${title} (damaged)`);
  };

  return {
    busy,
    problem,
    asked,
    done,
    run: (content) => take(content, undefined),
    async open(typed) {
      if (asked === null) return;
      const secret: Secret =
        asked.by === 'passphrase'
          ? { kind: 'passphrase', passphrase: typed }
          : { kind: 'recovery key', recoveryKey: typed };
      await take(asked.content, secret);
    },
    cancel() {
      setAsked(null);
      setProblem(null);
    },
  };
}

const wrongPassphrase =
  'This passphrase does not fit. Nothing was changed. Upper and lower case count; try again.';
const sealLost = 'It was sealed, and the seal was lost with its data: seal it again under Files & privacy.';

const stayingText = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `Erased since, and still erased: ${new Intl.ListFormat('en-US').format(names)}. To have them back, import the backup once more under Files & privacy.`;

const restoredText = {
  'nothing there': 'Everything in the backup was read, checked and written.',
  kept: 'Everything in the backup was read, checked and written. What was left of the damaged workbook is kept in a file beside it.',
  'not kept':
    'Everything in the backup was read, checked and written. The damaged workbook is still listed, because it could not be kept in a file.',
} as const;
