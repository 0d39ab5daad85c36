import type { NamedPlace } from '#domain/documents/held-mentions.ts';
import { planPath } from '#workbook/plan-path.ts';

const ofPerson = ({ personId }: NamedPlace, page = ''): string | null =>
  personId === null ? null : `/people/${personId}${page}`;

const inPlan = ({ plan }: NamedPlace, page: string): string | null =>
  plan === null ? null : `${planPath(plan.subject)}${page}`;

/** Where a text can be changed; null where it has no page of its own. */
export function placePath(place: NamedPlace): string | null {
  const { id, belongsTo, plan } = place;
  switch (place.table) {
    case 'profile':
      return '/about-me';
    case 'assessments':
    case 'answers':
      return `/stand/words/${belongsTo}`;
    case 'people':
    case 'privateNotes':
      return `/people/${id}`;
    case 'ownSkills':
      return `/people/skills/${belongsTo}`;
    case 'ratings':
      return ofPerson(place, '/rate');
    case 'diagnoses':
      return ofPerson(place, '/diagnosis');
    case 'tasks':
      return ofPerson(place, '/tasks');
    case 'sessions':
      return ofPerson(place, `/sessions/${id}`);
    case 'moments':
      return '/people/moments';
    case 'priorities':
      return '/people/team-plan';
    case 'plans':
      return inPlan(place, '');
    case 'focuses':
    case 'actions':
      return inPlan(place, `/focus/${plan?.focusId ?? id}`);
    case 'checkIns':
      return inPlan(place, `/check-in/${id}`);
    case 'measures':
    case 'importShapes':
    case 'personAliases':
      return '/measure';
    case 'reviews':
    case 'personReviews':
    case 'commitments':
    case 'carryOvers':
    case 'reviewParts':
    case 'addenda':
      return '/review';
    case 'trash':
      return '/files';
    case 'meta':
    case 'importances':
    case 'hiddenSkills':
    case 'erasures':
    case 'targets':
    case 'readings':
      return null;
  }
}
