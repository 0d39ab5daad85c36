import * as v from 'valibot';
import { momentKindField } from '#domain/coaching/moment.ts';
import { dayField, idField, textField } from '#domain/core/fields.ts';
import { journalKeyOfBegun } from './drafts.ts';
import type { Journal } from './journal.ts';

const schema = v.strictObject({
  text: textField(4000),
  day: dayField,
  /** A person, or the manager; null while it was not said. */
  about: v.nullable(v.union([v.literal('me'), idField<'Person'>()])),
  kind: momentKindField,
  /** The person's skill, or the manager's responsibility. */
  topicId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
});

/** A moment as it stands in its dialog. */
export type BegunMoment = v.InferOutput<typeof schema>;

/**
 * A moment that is being written and has no row yet. Kept in the journal at each keystroke, sealed in a sealed workbook,
 * until it is saved or let go: it outlives the dialog, the window and a crash.
 */
export class UnsavedMoment {
  readonly #journal: Journal;
  readonly #key: string;
  /** What a full journal did not take. */
  #notTaken: BegunMoment | null = null;

  constructor(journal: Journal, workbookId: string) {
    this.#journal = journal;
    this.#key = journalKeyOfBegun(workbookId, 'moment');
  }

  /** Null when none was begun. */
  read(): BegunMoment | null {
    return this.#notTaken ?? parseBegun(this.#journal.getItem(this.#key));
  }

  write(moment: BegunMoment): void {
    try {
      this.#journal.setItem(this.#key, JSON.stringify(moment));
      this.#notTaken = null;
    } catch {
      // It stays in this window. What the journal holds of it is older.
      this.#journal.removeItem(this.#key);
      this.#notTaken = moment;
    }
  }

  forget(): void {
    this.#notTaken = null;
    this.#journal.removeItem(this.#key);
  }
}

/** Null for what `write` has not written: the journal is a place that others can reach too. */
function parseBegun(json: string | null): BegunMoment | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(json ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
