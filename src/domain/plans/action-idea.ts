/** *do*: on the job. *with*: with someone. *learn*: reading, a course, watching others. No share of any kind is enforced. */
export type ActionKind = 'do' | 'with' | 'learn';

/** A ready-made action for a dimension: to take, and to change. */
export interface ActionIdea {
  /** Stable for ever, e.g. `coaching-two-silent-calls`. */
  readonly id: string;
  readonly dimensionId: string;
  readonly kind: ActionKind;
  /** One thing to do, starting with a verb, that fits in a week. */
  readonly text: string;
  /** What will show that it happened: something another person could see. */
  readonly shows: string;
  /** Who could help, in lower case, e.g. `a peer who runs good reviews`. Empty for actions done alone. */
  readonly helper: string;
}

/** An example of an if-then pact for a dimension. */
export interface PactIdea {
  readonly cue: string;
  readonly behaviour: string;
}

/** What the library offers for one dimension. */
export interface DimensionIdeas {
  readonly dimensionId: string;
  readonly actions: readonly ActionIdea[];
  readonly pacts: readonly PactIdea[];
  /** Examples of how one would see the change, for the goal. */
  readonly signs: readonly string[];
}
