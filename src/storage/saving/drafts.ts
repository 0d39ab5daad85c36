import { editText, type EditableField, type EditableTable } from '../commands/edit-text.ts';
import type { CommandContext } from './run-command.ts';

/** Where a text lives. */
export interface TextRef {
  readonly table: EditableTable;
  readonly id: string;
  readonly field: EditableField;
}

/** How long after the last keystroke a text is written, in milliseconds. */
const pause = 300;

/**
 * Text that was typed and is not yet acknowledged by the database. Every keystroke goes into a journal in
 * `localStorage` at once, so that it survives a closed window or a crash, and is taken out when the write is
 * acknowledged. What is left in the journal is written at the next start.
 */
export class Drafts {
  readonly #context: CommandContext;
  readonly #journal: Storage;
  readonly #prefix: string;
  readonly #texts = new Map<string, { readonly ref: TextRef; readonly text: string }>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushing: Promise<void> | undefined;

  constructor(context: CommandContext, journal: Storage, workbookId: string) {
    this.#context = context;
    this.#journal = journal;
    this.#prefix = journalPrefix(workbookId);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was typed and is not yet stored; undefined when the stored text is the newest. */
  read(ref: TextRef): string | undefined {
    return this.#texts.get(keyOf(ref))?.text;
  }

  write(ref: TextRef, text: string): void {
    const key = keyOf(ref);
    this.#texts.set(key, { ref, text });
    try {
      this.#journal.setItem(this.#prefix + key, JSON.stringify({ ref, text }));
    } catch {
      // A full journal costs the safety net, not the text: that is still written after the pause.
    }
    this.#changed();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush().catch(() => undefined), pause);
  }

  /**
   * Writes everything that waits.
   * @throws StorageProblem; what was not written stays and is tried again
   */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#flushing?.catch(() => undefined);
    this.#flushing = this.#writeAll();
    await this.#flushing;
  }

  /** Takes over what an earlier run left in the journal. Returns how many texts that were. */
  async recover(): Promise<number> {
    const left = Object.keys(this.#journal).filter((key) => key.startsWith(this.#prefix));
    for (const key of left) {
      const entry = parseEntry(this.#journal.getItem(key));
      if (entry === undefined) this.#journal.removeItem(key);
      else this.#texts.set(keyOf(entry.ref), entry);
    }
    if (this.#texts.size > 0) await this.flush();
    return left.length;
  }

  async #writeAll(): Promise<void> {
    for (const [key, entry] of [...this.#texts]) {
      await editText(this.#context, entry.ref.table, entry.ref.id, entry.ref.field, entry.text);
      // Typed on meanwhile: the newer text stays and is written by its own pause.
      if (this.#texts.get(key) === entry) {
        this.#texts.delete(key);
        this.#journal.removeItem(this.#prefix + key);
      }
    }
    this.#changed();
  }

  #changed(): void {
    this.#context.status.setUnsaved(this.#texts.size > 0);
    for (const listener of this.#listeners) listener();
  }
}

export const journalPrefix = (workbookId: string): string => `draft:${workbookId}:`;

/** Removes what the journal holds of a deleted workbook. */
export function eraseJournal(journal: Storage, workbookId: string): void {
  for (const key of Object.keys(journal)) if (key.startsWith(journalPrefix(workbookId))) journal.removeItem(key);
}

const keyOf = (ref: TextRef): string => `${ref.table}/${ref.id}/${ref.field}`;

function parseEntry(text: string | null): { readonly ref: TextRef; readonly text: string } | undefined {
  if (text === null) return undefined;
  try {
    // Written by `write` alone; `editText` checks table, field and text again before anything is stored.
    return JSON.parse(text) as { ref: TextRef; text: string };
  } catch {
    return undefined;
  }
}
