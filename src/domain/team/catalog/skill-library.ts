import type { DimensionIdeas } from '../../plans/action-idea.ts';
import { accountManagementIdeas } from './skill-ideas/account-management.ts';
import { collaborativeSellingIdeas } from './skill-ideas/collaborative-selling.ts';
import { consultativeSellingIdeas } from './skill-ideas/consultative-selling.ts';
import { crmUseIdeas } from './skill-ideas/crm-use.ts';
import { discoveryIdeas } from './skill-ideas/discovery.ts';
import { forecastingIdeas } from './skill-ideas/forecasting.ts';
import { marketKnowledgeIdeas } from './skill-ideas/market-knowledge.ts';
import { negotiationIdeas } from './skill-ideas/negotiation.ts';
import { opportunityManagementIdeas } from './skill-ideas/opportunity-management.ts';
import { presentingIdeas } from './skill-ideas/presenting.ts';
import { productKnowledgeIdeas } from './skill-ideas/product-knowledge.ts';
import { prospectingIdeas } from './skill-ideas/prospecting.ts';
import { relationshipSellingIdeas } from './skill-ideas/relationship-selling.ts';
import { selfManagementIdeas } from './skill-ideas/self-management.ts';
import { strategicSellingIdeas } from './skill-ideas/strategic-selling.ts';
import { territoryManagementIdeas } from './skill-ideas/territory-management.ts';
import { valueSellingIdeas } from './skill-ideas/value-selling.ts';
import { workingWithColleaguesIdeas } from './skill-ideas/working-with-colleagues.ts';

/** Every idea for a salesperson ever shipped, in the order of the skills. */
export const skillLibrary: readonly DimensionIdeas[] = [
  prospectingIdeas,
  discoveryIdeas,
  valueSellingIdeas,
  relationshipSellingIdeas,
  consultativeSellingIdeas,
  collaborativeSellingIdeas,
  strategicSellingIdeas,
  negotiationIdeas,
  presentingIdeas,
  opportunityManagementIdeas,
  accountManagementIdeas,
  territoryManagementIdeas,
  forecastingIdeas,
  crmUseIdeas,
  productKnowledgeIdeas,
  marketKnowledgeIdeas,
  workingWithColleaguesIdeas,
  selfManagementIdeas,
];

export const skillIdeasFor = (skillId: string): DimensionIdeas | undefined =>
  skillLibrary.find((ideas) => ideas.dimensionId === skillId);
