import type { Quarter } from '../core/quarter.ts';
import { judgeMeasure, type Judged } from '../scorecard/judge-measure.ts';
import { quarterValue, type ScorecardRows } from '../scorecard/quarter-values.ts';
import type { Measure } from '../scorecard/scorecard.ts';
import { tellStory } from '../scorecard/story.ts';
import type { Person } from '../team/person.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';

export interface PersonBlock {
  readonly measures: readonly Pick<Judged['measure'], 'id' | 'name' | 'unit'>[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** What the *Scorecard* of a quarter says. */
export interface ScorecardDocument {
  readonly cover: Cover;
  readonly quarter: Quarter;
  readonly fiscalStart: number;
  /** Do, Move, Get. */
  readonly levels: readonly { readonly level: 'do' | 'move' | 'get'; readonly judged: readonly Judged[] }[];
  readonly story: string;
  /** Measures read by person, as many in a block as fit across a page. */
  readonly byPerson: readonly PersonBlock[];
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
    byPerson: personBlocks(data, followed),
    imprint: imprintOf(data.meta, making),
  };
}

/** Measures that fit beside the names. */
const measuresAcross = 5;

function personBlocks(data: ScorecardDocumentData, followed: readonly Measure[]): readonly PersonBlock[] {
  const valueOf = (measure: Measure, person: Person): number | null =>
    quarterValue(data, measure, data.quarter, person.id) ?? null;
  const read = followed.filter(
    (measure) => measure.scope === 'person' && data.team.some((person) => valueOf(measure, person) !== null),
  );
  return Array.from({ length: Math.ceil(read.length / measuresAcross) }, (_, block): PersonBlock => {
    const measures = read.slice(block * measuresAcross, (block + 1) * measuresAcross);
    return {
      measures: measures.map(({ id, name, unit }) => ({ id, name, unit })),
      rows: data.team.map((person) => ({
        id: person.id,
        name: person.name,
        values: measures.map((measure) => valueOf(measure, person)),
      })),
    };
  });
}
