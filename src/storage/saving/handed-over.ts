import * as v from 'valibot';
import { idField } from '#domain/core/fields.ts';
import type { PersonId } from '#domain/team/person.ts';
import { journalKeyOfBegun } from './drafts.ts';
import type { Journal } from './journal.ts';

const schema = idField<'Person'>();

/**
 * In whose hands the laptop is while they rate themselves. Kept in the journal: a reload must not bring what is the
 * manager's back into reach.
 */
export class HandedOver {
  readonly #journal: Journal;
  readonly #key: string;

  constructor(journal: Journal, workbookId: string) {
    this.#journal = journal;
    this.#key = journalKeyOfBegun(workbookId, 'handed-over');
  }

  /** Null while the manager has it. */
  read(): PersonId | null {
    const parsed = v.safeParse(schema, this.#journal.getItem(this.#key));
    return parsed.success ? parsed.output : null;
  }

  /** Null when the manager takes it back. */
  write(personId: PersonId | null): void {
    if (personId === null) return this.#journal.removeItem(this.#key);
    try {
      this.#journal.setItem(this.#key, personId);
    } catch {
      // A full journal: it holds as long as the window does.
    }
  }
}
