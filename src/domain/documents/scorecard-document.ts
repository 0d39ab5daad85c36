import type { Quarter } from '../core/quarter.ts';
import { judgeMeasure, type Judged } from '../scorecard/judge-measure.ts';
import { quarterValue, type ScorecardRows } from '../scorecard/quarter-values.ts';
import { tellStory } from '../scorecard/story.ts';
import type { Person } from '../team/person.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';

/** What the *Scorecard* of a quarter says. */
export interface ScorecardDocument {
  readonly cover: Cover;
  readonly quarter: Quarter;
  readonly fiscalStart: number;
  /** Do, Move, Get. */
  readonly levels: readonly { readonly level: 'do' | 'move' | 'get'; readonly judged: readonly Judged[] }[];
  readonly story: string;
  /** Measures read by person, person by person. */
  readonly byPerson: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: Judged['measure']['unit'];
    readonly values: readonly { readonly person: string; readonly value: number | null }[];
  }[];
  readonly imprint: Imprint;
}

export interface ScorecardDocumentData extends ScorecardRows {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly team: readonly Person[];
  readonly quarter: Quarter;
}

export function scorecardDocument(data: ScorecardDocumentData, making: Making): ScorecardDocument {
  const { quarter, fiscalStart } = data;
  const followed = data.measures.filter(
    ({ archivedDay, name }) => archivedDay === null && name.trim() !== '',
  );
  const levels = (['do', 'move', 'get'] as const).map((level) => ({
    level,
    judged: followed
      .filter((measure) => measure.level === level)
      .map((measure) => judgeMeasure(data, measure, quarter, null, making.day)),
  }));
  const standings = levels.map(({ judged }) => judged.map(({ standing }) => standing));
  const [doing = [], moving = [], getting = []] = standings;
  const hasValues = levels.some(({ judged }) => judged.some(({ value }) => value !== null));
  return {
    cover: coverOf(data.profile, data.meta, making),
    quarter,
    fiscalStart,
    levels,
    story: hasValues ? tellStory({ do: doing, move: moving, get: getting }).words : '',
    byPerson: followed
      .filter(({ scope }) => scope === 'person')
      .map((measure) => ({
        id: measure.id,
        name: measure.name,
        unit: measure.unit,
        values: data.team.map(({ id, name }) => ({
          person: name,
          value: quarterValue(data, measure, quarter, id) ?? null,
        })),
      }))
      .filter(({ values }) => values.some(({ value }) => value !== null)),
    imprint: imprintOf(data.meta, making),
  };
}
