import type { Answer } from '../assessments/assessment.ts';
import type { Day } from '../core/day.ts';
import type { Dimension, Instrument, Item, Level, Scale } from '../instruments/instrument.ts';
import { anchorOf } from '../instruments/scoring.ts';

/** One answer in the words it was given in. */
export interface WordLine {
  readonly itemId: string;
  readonly statement: string;
  readonly window: string;
  /** Null: not answered, or no opportunity. */
  readonly level: Level | null;
  readonly words: string;
}

export interface WordPart {
  readonly id: string;
  readonly name: string;
  /** A frequency is no step on a scale: its number would look like a grade. */
  readonly scale: Scale;
  readonly lines: readonly WordLine[];
}

/** Something the manager wrote down as evidence for an answer. */
export interface EvidenceLine {
  readonly itemId: string;
  readonly dimension: string;
  readonly statement: string;
  readonly day: Day | null;
  readonly text: string;
}

/** Every question with its answer, in the order in which they were asked. */
export function wordParts(
  instruments: readonly Instrument[],
  answers: readonly Answer[],
): readonly WordPart[] {
  const values = new Map(answers.map((answer) => [answer.itemId, answer.value]));
  return instruments.flatMap(({ dimensions, scale }) =>
    dimensions.map(({ id, name, items }) => ({
      id,
      name,
      scale,
      lines: items.map((item) => wordLine(item, values.get(item.id) ?? null)),
    })),
  );
}

function wordLine(item: Item, value: Answer['value']): WordLine {
  const line = { itemId: item.id, statement: item.statement, window: item.window };
  if (value === null) return { ...line, level: null, words: 'Not answered.' };
  if (value === 'no-opportunity') return { ...line, level: null, words: 'No opportunity.' };
  return { ...line, level: value, words: anchorOf(item.anchors, value) };
}

export function evidenceLines(
  instruments: readonly Instrument[],
  answers: readonly Answer[],
): readonly EvidenceLine[] {
  const byItem = new Map(answers.map((answer) => [answer.itemId, answer]));
  return dimensionsOf(instruments).flatMap((dimension) =>
    dimension.items.flatMap((item): readonly EvidenceLine[] => {
      const answer = byItem.get(item.id);
      if (answer === undefined || answer.evidence.trim() === '') return [];
      return [
        {
          itemId: item.id,
          dimension: dimension.name,
          statement: item.statement,
          day: answer.evidenceDay,
          text: answer.evidence.trim(),
        },
      ];
    }),
  );
}

const dimensionsOf = (instruments: readonly Instrument[]): readonly Dimension[] =>
  instruments.flatMap((instrument) => instrument.dimensions);
