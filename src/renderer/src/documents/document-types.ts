import type { DocumentKind } from '#domain/documents/inclusion.ts';
import { assessmentType } from './assessment/assessment-type.tsx';
import { coachingLogType } from './coaching-log/coaching-log-type.tsx';
import type { DocumentType } from './document-type.tsx';
import { heldType } from './held/held-type.tsx';
import { matrixType } from './matrix/matrix-type.tsx';
import { allPlansType, personPlanType } from './person-plan/person-plan-type.tsx';
import { planType } from './plan/plan-type.tsx';
import { quarterPageType } from './review/quarter-page-type.tsx';
import { reviewType } from './review/review-type.tsx';
import { summaryType } from './review/summary-type.tsx';
import { scorecardType } from './scorecard/scorecard-type.tsx';
import { observationSheetType, ratingSheetType } from './sheets/sheet-types.tsx';
import { teamPlanType } from './team-plan/team-plan-type.tsx';

/** Every document, by its kind. A new one does not compile until it is here. */
export const documentTypes: Readonly<Record<DocumentKind, DocumentType>> = {
  plan: planType,
  assessment: assessmentType,
  held: heldType,
  'person-plan': personPlanType,
  'all-plans': allPlansType,
  'team-plan': teamPlanType,
  'skills-matrix': matrixType,
  'coaching-log': coachingLogType,
  'rating-sheet': ratingSheetType,
  'observation-sheet': observationSheetType,
  scorecard: scorecardType,
  review: reviewType,
  'review-summary': summaryType,
  'quarter-page': quarterPageType,
};
