import type { Wording } from '#domain/team/wordings.ts';
import { Section } from '#ui/Section.tsx';
import { count } from '#workbook/format.ts';
import type { WordingUse } from './use-wording-use.ts';
import { WordingText } from './WordingText.tsx';
import classes from './skills.module.css';

interface EarlierWordingsProps {
  readonly wordings: readonly Wording[];
  readonly use: WordingUse;
}

/** The wordings before the newest: what was rated on them is read in their words. */
export function EarlierWordings({ wordings, use }: EarlierWordingsProps) {
  if (wordings.length === 0) return null;
  return (
    <Section title="Earlier wordings">
      {wordings
        .toSorted((a, b) => b.version - a.version)
        .map((wording) => (
          <details key={wording.id} className={classes.earlier}>
            <summary>
              {wording.name.trim() === '' ? 'Without a name' : wording.name},{' '}
              {wording.isOwn ? `your wording ${wording.version}` : 'as it came with the workbook'}
              {wordsOfUse(use, wording.version)}
            </summary>
            <WordingText wording={wording} />
          </details>
        ))}
    </Section>
  );
}

function wordsOfUse({ ratings, plans }: WordingUse, version: number): string {
  const parts = [
    ...(ratings.has(version) ? [count(ratings.get(version) ?? 0, 'rating')] : []),
    ...(plans.has(version) ? [count(plans.get(version) ?? 0, 'focus area')] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
