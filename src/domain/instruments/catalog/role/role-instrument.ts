import type { Instrument } from '../../instrument.ts';
import { managingChange } from './change.ts';
import { coaching } from './coaching.ts';
import { developing } from './developing.ts';
import { directing } from './directing.ts';
import { expectations } from './expectations.ts';
import { hiring } from './hiring.ts';
import { leadingYourself } from './leading-yourself.ts';
import { measuring } from './measuring.ts';
import { planning } from './planning.ts';
import { training } from './training.ts';

/** The ten responsibilities of a first-line sales manager. */
export const roleInstrument: Instrument = {
  id: 'sales-manager-role',
  version: 1,
  title: 'The ten responsibilities',
  scale: 'behaviour',
  dimensions: [
    hiring,
    training,
    developing,
    directing,
    planning,
    coaching,
    expectations,
    measuring,
    managingChange,
    leadingYourself,
  ],
};
