import { useCallback, useMemo } from 'react';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import type { Person } from '#domain/team/person.ts';
import { skillIdeasFor } from '#domain/team/catalog/skill-library.ts';
import { managerValues } from '#domain/team/skill-proposal.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { Loading } from '#ui/Loading.tsx';
import { CheckInScreen } from '#workbook/plan/CheckInScreen.tsx';
import { EndedFocusScreen } from '#workbook/plan/EndedFocusScreen.tsx';
import { FocusScreen } from '#workbook/plan/FocusScreen.tsx';
import { PlanPlaceContext, usePlanPlace, type PlanPlace } from '#workbook/plan/PlanPlace.tsx';
import { planPath } from '#workbook/plan-path.ts';
import { useQuery } from '#workbook/use-query.ts';
import { ChooseSkillScreen } from './ChooseSkillScreen.tsx';
import { PersonPlanScreen } from './PersonPlanScreen.tsx';
import { usePersonPlan, type PersonPlanData } from './use-person-plan.ts';

interface PersonPlanProps {
  readonly person: Person;
  readonly data: PersonPlanData;
}

/** The individual development plan of a person, by the same mechanism as the manager's own. */
export function PersonPlanRoutes({ person }: { readonly person: Person }) {
  const data = usePersonPlan(person.id);
  const asked = useAskedSkill();
  const { id, name, leftDay } = person;
  const place = useMemo((): PlanPlace => {
    const subject = { kind: 'person', personId: id } as const;
    return { subject, base: planPath(subject), personName: name, isReadOnly: leftDay !== null };
  }, [id, name, leftDay]);
  // What follows the question mark becomes a place of its own, and does not stay in the address.
  if (asked !== null) return <Redirect to={`${place.base}/choose/${encodeURIComponent(asked)}?`} replace />;
  if (data === undefined) return <Loading what="the plan" />;
  return (
    <PlanPlaceContext value={place}>
      <Pages person={person} data={data} />
    </PlanPlaceContext>
  );
}

/** The skill that a link to the choice asks for, `…/choose?skill=negotiation`, whichever way the link was opened. */
function useAskedSkill(): string | null {
  const [path, ownQuery] = useLocation()[0].split('?');
  const search = useSearch();
  if (path?.endsWith('/choose') !== true) return null;
  return new URLSearchParams(ownQuery ?? search).get('skill');
}

function Pages({ person, data }: PersonPlanProps) {
  const { base, isReadOnly } = usePlanPlace();
  return (
    <Switch>
      <Route path="/people/:personId/plan/choose/:skillId?">
        {({ skillId }) =>
          isReadOnly ? (
            <Redirect to={base} replace />
          ) : (
            <ChooseSkillScreen key={skillId ?? ''} person={person} data={data} picked={skillId ?? null} />
          )
        }
      </Route>
      <Route path="/people/:personId/plan/focus/:focusId/:what?">
        {({ focusId, what }) => (
          <FocusById
            key={focusId}
            person={person}
            data={data}
            focusId={focusId}
            isRehearsing={what === 'rehearse'}
          />
        )}
      </Route>
      <Route path="/people/:personId/plan/check-in/:checkInId">
        {({ checkInId }) => <CheckInById key={checkInId} data={data} checkInId={checkInId} />}
      </Route>
      <Route>
        <PersonPlanScreen person={person} data={data} />
      </Route>
    </Switch>
  );
}

interface FocusByIdProps extends PersonPlanProps {
  readonly focusId: string;
  readonly isRehearsing: boolean;
}

function FocusById({ person, data, focusId, isRehearsing }: FocusByIdProps) {
  const { isReadOnly } = usePlanPlace();
  const focus = data.plan?.focuses.find((candidate) => candidate.id === focusId);
  if (data.plan === null || focus === undefined) return <NotInPlan focusId={focusId} />;
  return focus.state === 'active' && !isReadOnly ? (
    <FocusScreen
      focus={focus}
      plan={data.plan}
      values={managerValues(data.ratings, person.id, focus.topic)}
      ideas={skillIdeasFor(focus.topic.dimensionId)}
      isRehearsing={isRehearsing}
      documentPath={`/documents/person-plan/${person.id}`}
    />
  ) : (
    <EndedFocusScreen focus={focus} plan={data.plan} />
  );
}

/** A focus that was chosen a moment ago and is on its way here, or one that does not exist. */
function NotInPlan({ focusId }: { readonly focusId: string }) {
  const { base } = usePlanPlace();
  const isStored = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => (await db.rows('focuses').where({ id: focusId }).count()) > 0,
      [focusId],
    ),
  );
  return isStored === false ? <Redirect to={base} replace /> : <Loading what="the focus area" />;
}

function CheckInById({ data, checkInId }: { readonly data: PersonPlanData; readonly checkInId: string }) {
  const { base } = usePlanPlace();
  const checkIn = data.plan?.checkIns.find((candidate) => candidate.id === checkInId);
  const focus = data.plan?.focuses.find((candidate) => candidate.id === checkIn?.focusId);
  if (data.plan === null || checkIn === undefined || focus === undefined)
    return <Redirect to={base} replace />;
  return <CheckInScreen checkIn={checkIn} focus={focus} plan={data.plan} />;
}
