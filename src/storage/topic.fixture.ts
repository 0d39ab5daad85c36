import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import type { Topic } from '#domain/plans/plan.ts';

export const topicOf = (dimensionId: string): Topic => ({
  instrumentId: roleInstrument.id,
  instrumentVersion: roleInstrument.version,
  dimensionId,
});
