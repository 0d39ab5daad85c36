import type { ShippedSkill } from '../skill.ts';
import { accountManagement } from './skills/account-management.ts';
import { collaborativeSelling } from './skills/collaborative-selling.ts';
import { consultativeSelling } from './skills/consultative-selling.ts';
import { crmUse } from './skills/crm-use.ts';
import { discovery } from './skills/discovery.ts';
import { forecasting } from './skills/forecasting.ts';
import { marketKnowledge } from './skills/market-knowledge.ts';
import { negotiation } from './skills/negotiation.ts';
import { opportunityManagement } from './skills/opportunity-management.ts';
import { presenting } from './skills/presenting.ts';
import { productKnowledge } from './skills/product-knowledge.ts';
import { prospecting } from './skills/prospecting.ts';
import { relationshipSelling } from './skills/relationship-selling.ts';
import { selfManagement } from './skills/self-management.ts';
import { strategicSelling } from './skills/strategic-selling.ts';
import { territoryManagement } from './skills/territory-management.ts';
import { valueSelling } from './skills/value-selling.ts';
import { workingWithColleagues } from './skills/working-with-colleagues.ts';

/** The skills that ship, every version ever shipped: ratings are read with the words they were given on. */
export const skillCatalog: readonly ShippedSkill[] = [
  prospecting,
  discovery,
  valueSelling,
  relationshipSelling,
  consultativeSelling,
  collaborativeSelling,
  strategicSelling,
  negotiation,
  presenting,
  opportunityManagement,
  accountManagement,
  territoryManagement,
  forecasting,
  crmUse,
  productKnowledge,
  marketKnowledge,
  workingWithColleagues,
  selfManagement,
];
