import type { Instrument, Item } from './instrument.ts';

const maxAnchorWords = 22;
const maxStatementWords = 16;
/** An adverb of frequency that stands alone tells two anchors apart by nothing one can see. */
const bareAdverbs = /\b(usually|regularly|rarely|frequently|occasionally)\b/i;

const countWords = (text: string): number => text.trim().split(/\s+/u).length;

/** What is wrong with an instrument, one sentence each; empty when it can ship. */
export function checkInstrument(instrument: Instrument): readonly string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const dimension of instrument.dimensions) {
    if (dimension.items.length === 0) problems.push(`${dimension.id} has no items`);
    for (const item of [...dimension.items, ...dimension.deepDive]) {
      if (seen.has(item.id)) problems.push(`${item.id} stands twice`);
      seen.add(item.id);
      problems.push(...checkItem(item));
    }
  }
  return problems;
}

function checkItem(item: Item): readonly string[] {
  const problems: string[] = [];
  if (countWords(item.statement) > maxStatementWords) problems.push(`${item.id}: the statement is too long`);
  if (item.window.trim() === '') problems.push(`${item.id}: no time window`);
  if (new Set(item.anchors).size !== item.anchors.length)
    problems.push(`${item.id}: two anchors are the same`);
  for (const anchor of item.anchors) {
    if (anchor.trim() === '') problems.push(`${item.id}: an anchor is empty`);
    if (countWords(anchor) > maxAnchorWords) problems.push(`${item.id}: too long: “${anchor}”`);
    if (bareAdverbs.test(anchor)) problems.push(`${item.id}: a bare adverb: “${anchor}”`);
  }
  if (/validated/i.test(JSON.stringify(item))) problems.push(`${item.id}: claims to be validated`);
  return problems;
}
