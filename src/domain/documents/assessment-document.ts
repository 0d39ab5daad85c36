import type { Answer, Assessment, SittingId } from '../assessments/assessment.ts';
import type { Change } from '../assessments/change.ts';
import {
  mostFrequentFirst,
  pullRows,
  summarizePull,
  type PullRow,
  type PullSummary,
} from '../assessments/closing-pull.ts';
import { compareAssessments } from '../assessments/comparison.ts';
import {
  extremesOf,
  resultsOf,
  sortByScore,
  valuesOf,
  type DimensionResult,
} from '../assessments/results.ts';
import { managerThen, startedWithin } from '../assessments/looking-back.ts';
import type { Day } from '../core/day.ts';
import { lastFullQuarter, type FiscalStart, type Quarter } from '../core/quarter.ts';
import { assumedPrecision, changeThresholds, scoreBand } from '../core/statistics.ts';
import { highGroup } from '../assessments/standing-out.ts';
import { getInstrument } from '../instruments/catalog/catalog.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { ScoreWords } from '../instruments/scoring.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';
import type { Included } from './inclusion.ts';
import { evidenceLines, wordParts, type EvidenceLine, type WordPart } from './word-for-word.ts';

/** One line of the dot plot. */
export interface StandingLine {
  readonly id: string;
  readonly name: string;
  /** 1 to 5; null where fewer than half of the items were answered. */
  readonly score: number | null;
  readonly words: ScoreWords | null;
  /** The chosen anchor that stands nearest to the score. */
  readonly saying: string | null;
  readonly answered: number;
  readonly noOpportunity: number;
  readonly total: number;
}

/** A responsibility that stands out, with the reason to grow it. */
export interface Standout {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly words: ScoreWords;
  readonly reason: string;
}

export interface StandoutGroup {
  readonly title: string;
  /** One reason for all of them; null where each has its own. */
  readonly reason: string | null;
  readonly standouts: readonly Standout[];
}

export interface ChangeLine {
  readonly id: string;
  readonly name: string;
  readonly change: Change;
  /** It was the lowest before: such a score tends to rise by itself. */
  readonly wasLowest: boolean;
}

export interface ChangePart {
  readonly beforeDay: Day;
  /** What moved most comes first. */
  readonly lines: readonly ChangeLine[];
  /** From which difference on one may speak of a change, in scale points. */
  readonly thresholds: { readonly probably: number; readonly surely: number };
}

export interface PullPart {
  /** The quarter that was asked about. */
  readonly quarter: Quarter;
  readonly fiscalStart: FiscalStart;
  /** The manager's first day in the job, when there was time before it in that quarter. */
  readonly since: Day | null;
  readonly ownQuota: boolean;
  /** The most frequent first. */
  readonly rows: readonly PullRow[];
  readonly summary: PullSummary;
}

/** What *My self-assessment* says. */
export interface AssessmentDocument {
  readonly sittingId: SittingId;
  readonly cover: Cover;
  readonly completedDay: Day;
  /** Half the width of the band around a score, in scale points. */
  readonly band: number;
  /** Highest score first. */
  readonly standing: readonly StandingLine[];
  readonly high: StandoutGroup;
  readonly weakest: readonly Standout[];
  /** Null without an earlier assessment to compare with. */
  readonly change: ChangePart | null;
  /** Null when closing pull was not part of it, or is left out. */
  readonly pull: PullPart | null;
  readonly evidence: readonly EvidenceLine[];
  /** Every answer, closing pull last; empty when left out. */
  readonly appendix: readonly WordPart[];
  readonly imprint: Imprint;
}

/** The assessments answered in one go, with their answers. */
export interface AnsweredSitting {
  readonly id: SittingId;
  readonly assessments: readonly Assessment[];
  readonly answers: readonly Answer[];
}

export interface AssessmentData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly sitting: AnsweredSitting;
  readonly completedDay: Day;
  /** The assessment before it, for the change. */
  readonly before: { readonly sitting: AnsweredSitting; readonly completedDay: Day } | null;
}

export function assessmentDocument(
  data: AssessmentData,
  making: Making,
  included: Included,
): AssessmentDocument {
  const { profile, meta, sitting, completedDay } = data;
  const answered = sitting.assessments
    .map(instrumentOf)
    .filter((instrument) => instrument.scale === 'behaviour' || included.has('pull'));
  const role = answered.filter((instrument) => instrument.scale === 'behaviour');
  // Closing pull is asked last, and stands last in the document.
  const instruments = [...role, ...answered.filter((instrument) => instrument.scale === 'frequency')];
  const results = role.flatMap((instrument) => resultsOf(instrument, valuesOf(sitting.answers)));
  const extremes = extremesOf(results);
  const high = highGroup(extremes);
  return {
    sittingId: sitting.id,
    cover: coverOf(profile, meta, making),
    completedDay,
    band: scoreBand(assumedPrecision),
    standing: sortByScore(results).map(standingLine),
    high: {
      title: high.title,
      reason: high.reason,
      standouts: high.chosen.flatMap((result) => standout(result, result.dimension.growWhenHigh)),
    },
    weakest: extremes.weakest.flatMap((result) => standout(result, result.dimension.growWhenLow)),
    change: changePart(data, role),
    pull: pullPart(data, instruments),
    evidence: included.has('evidence') ? evidenceLines(instruments, sitting.answers) : [],
    appendix: included.has('words') ? wordParts(instruments, sitting.answers) : [],
    imprint: imprintOf(meta, making),
  };
}

const instrumentOf = (assessment: Assessment): Instrument =>
  getInstrument(assessment.instrumentId, assessment.instrumentVersion);

function standingLine({ dimension, score, words, saying }: DimensionResult): StandingLine {
  return {
    id: dimension.id,
    name: dimension.name,
    score: score.kind === 'score' ? score.value : null,
    words,
    saying: saying?.anchor ?? null,
    answered: score.answered,
    noOpportunity: score.noOpportunity,
    total: score.total,
  };
}

function standout({ dimension, score, words }: DimensionResult, reason: string): readonly Standout[] {
  if (score.kind === 'no score' || words === null) return [];
  return [{ id: dimension.id, name: dimension.name, score: score.value, words, reason }];
}

/** Compared are only assessments on the same version of the same instrument. */
function changePart({ sitting, before }: AssessmentData, role: readonly Instrument[]): ChangePart | null {
  if (before === null) return null;
  const asked = new Set(before.sitting.assessments.map(instrumentOf));
  const [then, now] = [valuesOf(before.sitting.answers), valuesOf(sitting.answers)];
  const lines = role
    .filter((instrument) => asked.has(instrument))
    .flatMap((instrument) => compareAssessments(instrument, then, now, assumedPrecision))
    .map(({ dimension, change, wasLowest }): ChangeLine => ({
      id: dimension.id,
      name: dimension.name,
      change,
      wasLowest,
    }));
  if (lines.length === 0) return null;
  return {
    beforeDay: before.completedDay,
    lines,
    thresholds: changeThresholds(assumedPrecision),
  };
}

function pullPart({ sitting, profile }: AssessmentData, instruments: readonly Instrument[]): PullPart | null {
  const instrument = instruments.find((candidate) => candidate.scale === 'frequency');
  const assessment = sitting.assessments.find((candidate) => candidate.instrumentId === instrument?.id);
  if (instrument === undefined || assessment === undefined) return null;
  const rows = mostFrequentFirst(pullRows(instrument, sitting.answers));
  const { startedDay } = assessment;
  const manager = managerThen(profile, assessment);
  return {
    // The questions look back from the day on which they were begun.
    quarter: lastFullQuarter(startedDay, manager.fiscalStart),
    fiscalStart: manager.fiscalStart,
    since: startedWithin('the last full quarter', startedDay, manager),
    ownQuota: profile.ownQuota,
    rows,
    summary: summarizePull(rows),
  };
}
