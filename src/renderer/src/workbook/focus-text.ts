import { anchorOf } from '#domain/instruments/scoring.ts';
import type { Focus } from '#domain/plans/plan.ts';
import { goalItemOf, topicOf } from '#domain/plans/topic.ts';
import type { Wordings } from '#domain/team/wordings.ts';

export const focusName = (focus: Pick<Focus, 'topic'>, wordings: Wordings): string =>
  topicOf(focus.topic, wordings).name;

/** A name inside a sentence: *Use of the CRM* becomes *use of the CRM*. */
export const nameInText = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);

/** The anchors of a focus's goal in words; null where nothing was chosen yet. */
export function goalWords(
  focus: Focus,
  wordings: Wordings,
): { readonly from: string | null; readonly to: string | null } {
  const item = goalItemOf(focus, wordings);
  if (item === undefined) return { from: null, to: null };
  return {
    from: focus.fromLevel === null ? null : anchorOf(item.anchors, focus.fromLevel),
    to: focus.toLevel === null ? null : anchorOf(item.anchors, focus.toLevel),
  };
}
