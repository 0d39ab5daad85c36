import { textLimit } from '#domain/workbook/editable-texts.ts';
import { editText, type EditableField, type EditableTable } from '../commands/edit-text.ts';
import { typeCell, type CellRef } from '../commands/readings.ts';
import type { Journal } from './journal.ts';
import type { CommandContext } from './run-command.ts';
import type { SaveStatus } from './save-status.ts';

/** Where a text lives. */
export interface TextRef {
  readonly table: EditableTable;
  readonly id: string;
  readonly field: EditableField;
}

/** What was typed and waits to be written, and where it belongs: a text, or a number in the grid of a measure. */
export interface Draft {
  readonly ref: TextRef | CellRef;
  readonly text: string;
}

/** How long after the last keystroke a text is written, in milliseconds. */
const pause = 300;

/**
 * What was typed and is not yet acknowledged by the database. Every keystroke goes into a journal in
 * `localStorage` at once, so that it survives a closed window or a crash, and is taken out when the write is
 * acknowledged. What is left in the journal is written at the next start.
 */
export class Drafts {
  readonly #status: SaveStatus;
  /** One flush is followed as a whole; what it writes is not followed again. */
  readonly #context: CommandContext;
  readonly #journal: Journal;
  readonly #prefix: string;
  readonly #texts = new Map<string, Draft>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushing: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(
    context: CommandContext & { readonly status: SaveStatus },
    journal: Journal,
    workbookId: string,
  ) {
    this.#status = context.status;
    this.#context = { ...context, status: { follow: (_kind, write) => write() } };
    this.#journal = journal;
    this.#prefix = journalPrefix(workbookId);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was typed and is not yet stored; undefined when the stored text is the newest. */
  read(ref: Draft['ref']): string | undefined {
    return this.#texts.get(keyOf(ref))?.text;
  }

  /** Everything that was typed and is not yet stored. */
  get waiting(): readonly Draft[] {
    return [...this.#texts.values()];
  }

  write(ref: Draft['ref'], text: string): void {
    const key = keyOf(ref);
    const draft = { ref, text };
    this.#texts.set(key, draft);
    try {
      this.#journal.setItem(this.#prefix + key, JSON.stringify(draft));
    } catch {
      // A full journal costs the safety net, not the text: that is still written after the pause. What it holds of an
      // earlier text would be taken for the newest at the next start.
      this.#journal.removeItem(this.#prefix + key);
    }
    this.#changed();
    clearTimeout(this.#timer);
    // Typed as the workbook closes: the journal has it for the next start.
    if (!this.#ended) this.#timer = setTimeout(() => void this.flush().catch(() => undefined), pause);
  }

  /**
   * Writes everything that waits.
   * @throws StorageProblem; what was not written stays and is tried again
   */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    // One after the other, so that no text is written twice.
    this.#flushing = this.#flushing
      .catch(() => undefined)
      .then(() => (this.#texts.size === 0 ? undefined : this.#status.follow('setting', this.#writeAll)));
    return this.#flushing;
  }

  /** Lets go of what waits for rows that were erased, here and in what other windows left in the journal. */
  forget(rows: readonly { readonly table: string; readonly id: string }[]): void {
    const erased = new Set(rows.map(({ table, id }) => `${table}/${id}`));
    const isErased = (key: string): boolean => erased.has(key.slice(0, key.lastIndexOf('/')));
    for (const key of [...this.#texts.keys()].filter(isErased)) this.#texts.delete(key);
    for (const key of this.#journal.keys())
      if (key.startsWith(this.#prefix) && isErased(key.slice(this.#prefix.length)))
        this.#journal.removeItem(key);
    this.#changed();
  }

  /** Writes what waits, and nothing any more after that. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.flush();
  }

  /**
   * Takes over what an earlier run left in the journal. Returns how many texts that were.
   * @throws StorageProblem
   */
  async recover(): Promise<number> {
    for (const key of this.#journal.keys()) {
      if (!key.startsWith(this.#prefix) || key.startsWith(this.#prefix + begun)) continue;
      const draft = parseDraft(this.#journal.getItem(key));
      if (draft === undefined) this.#journal.removeItem(key);
      else this.#texts.set(keyOf(draft.ref), draft);
    }
    const found = this.#texts.size;
    if (found > 0) await this.flush();
    return found;
  }

  // The same function each time: however often it fails, it is one write to try again.
  readonly #writeAll = async (): Promise<void> => {
    for (const [key, draft] of this.#texts) {
      await writeDraft(this.#context, draft);
      // Typed on meanwhile, here or in another window: the newer text stays and is written by its own pause.
      if (this.#journal.getItem(this.#prefix + key) === JSON.stringify(draft))
        this.#journal.removeItem(this.#prefix + key);
      if (this.#texts.get(key) === draft) this.#texts.delete(key);
    }
    this.#changed();
  };

  #changed(): void {
    this.#status.setUnsaved(this.#texts.size > 0);
    for (const listener of this.#listeners) listener();
  }
}

export const journalPrefix = (workbookId: string): string => `draft:${workbookId}:`;

/** What starts the name of something that has no row yet: it waits for its author, not for the database. */
const begun = 'begun/';
export const journalKeyOfBegun = (workbookId: string, what: string): string =>
  `${journalPrefix(workbookId)}${begun}${what}`;

/** Removes what the journal holds of a deleted workbook. */
export function eraseJournal(journal: Storage, workbookId: string): void {
  for (const key of Object.keys(journal))
    if (key.startsWith(journalPrefix(workbookId))) journal.removeItem(key);
}

/** Hands what waits for a workbook over to the one that was restored in its place: its rows have the same ids. */
export function moveJournal(journal: Storage, from: string, to: string): void {
  for (const key of Object.keys(journal)) {
    if (!key.startsWith(journalPrefix(from))) continue;
    const text = journal.getItem(key);
    journal.removeItem(key);
    if (text !== null) journal.setItem(journalPrefix(to) + key.slice(journalPrefix(from).length), text);
  }
}

const writeDraft = (context: CommandContext, { ref, text }: Draft): Promise<void> =>
  isCell(ref) ? typeCell(context, ref, text) : editText(context, ref.table, ref.id, ref.field, text);

const isCell = (ref: Draft['ref']): ref is CellRef => ref.table === 'readings' || ref.table === 'targets';

const keyOf = (ref: Draft['ref']): string => `${ref.table}/${ref.id}/${ref.field}`;

/** Undefined for what `write` has not written: the journal is a place that others can reach too. */
function parseDraft(json: string | null): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
  if (!isRecord(value) || !isRecord(value['ref']) || typeof value['text'] !== 'string') return undefined;
  const { table, id, field } = value['ref'];
  if (typeof table !== 'string' || typeof id !== 'string' || typeof field !== 'string') return undefined;
  const { text } = value;
  if ((table === 'readings' || table === 'targets') && field === 'value')
    return { ref: { table, id, field }, text };
  if (textLimit(table, field) === undefined) return undefined;
  // `textLimit` knows only the fields of the editable tables.
  return { ref: { table: table as EditableTable, id, field: field as EditableField }, text };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
