import { useCallback, useEffect, useRef } from 'react';
import { Route, Switch } from 'wouter';
import type { Person } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { Loading } from '#ui/Loading.tsx';
import { HiddenName } from '#ui/window-title.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { AttentionScreen } from './attention/AttentionScreen.tsx';
import { DiagnosisScreen } from './diagnosis/DiagnosisScreen.tsx';
import { HeldScreen } from './held/HeldScreen.tsx';
import { MatrixScreen } from './matrix/MatrixScreen.tsx';
import { MomentsScreen } from './moments/MomentsScreen.tsx';
import { GonePerson } from './person/GonePerson.tsx';
import { PersonScreen } from './person/PersonScreen.tsx';
import { PersonPlanRoutes } from './plan/PersonPlanRoutes.tsx';
import { TeamPlanScreen } from './priorities/TeamPlanScreen.tsx';
import { CompareScreen } from './rating/CompareScreen.tsx';
import { RateScreen } from './rating/RateScreen.tsx';
import { SheetScreen } from './rating/SheetScreen.tsx';
import { SessionScreen } from './sessions/SessionScreen.tsx';
import { SessionsScreen } from './sessions/SessionsScreen.tsx';
import { SkillScreen } from './skills/SkillScreen.tsx';
import { SkillsScreen } from './skills/SkillsScreen.tsx';
import { TasksScreen } from './tasks/TasksScreen.tsx';
import { ImportPeopleScreen } from './team/ImportPeopleScreen.tsx';
import { TeamScreen } from './team/TeamScreen.tsx';

/** Chapter 3. */
export function PeopleRoutes() {
  return (
    <Switch>
      <Route path="/people/import">
        <ImportPeopleScreen />
      </Route>
      <Route path="/people/skills">
        <SkillsScreen />
      </Route>
      <Route path="/people/skills/:skillId">
        {({ skillId }) => <SkillScreen key={skillId} skillId={skillId} />}
      </Route>
      <Route path="/people/matrix">
        <MatrixScreen />
      </Route>
      <Route path="/people/team-plan">
        <TeamPlanScreen />
      </Route>
      <Route path="/people/attention">
        <AttentionScreen />
      </Route>
      <Route path="/people/moments/:about?">{({ about }) => <MomentsScreen about={about ?? null} />}</Route>
      <Route path="/people/:personId/*?">
        {({ personId }) => <PersonById key={personId} personId={personId} />}
      </Route>
      <Route>
        <TeamScreen />
      </Route>
    </Switch>
  );
}

/** Loads the person of a path. One who is not here, or was erased in another window, leads back to the team. */
function PersonById({ personId }: { readonly personId: string }) {
  const { history } = useWorkbook();
  const lastDone = useRef(-Infinity);
  useEffect(
    () =>
      history.subscribe(() => {
        lastDone.current = performance.now();
      }),
    [history],
  );
  const found = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => ({ person: (await db.rows('people').get(personId)) ?? null }),
      [personId],
    ),
  );
  if (found === undefined) return <Loading what="the page" />;
  if (found.person === null) return <GonePerson lastDone={lastDone} />;
  return (
    <HiddenName value={found.person.name}>
      <PersonPages person={found.person} />
    </HiddenName>
  );
}

function PersonPages({ person }: { readonly person: Person }) {
  return (
    <Switch>
      <Route path="/people/:personId/rate">
        <RateScreen person={person} rater="manager" />
      </Route>
      <Route path="/people/:personId/rate-self">
        <RateScreen person={person} rater="person" />
      </Route>
      <Route path="/people/:personId/sheet">
        <SheetScreen person={person} />
      </Route>
      <Route path="/people/:personId/compare">
        <CompareScreen person={person} />
      </Route>
      <Route path="/people/:personId/diagnosis">
        <DiagnosisScreen person={person} />
      </Route>
      <Route path="/people/:personId/tasks">
        <TasksScreen person={person} />
      </Route>
      <Route path="/people/:personId/sessions">
        <SessionsScreen person={person} />
      </Route>
      <Route path="/people/:personId/sessions/:sessionId">
        {({ sessionId }) => <SessionScreen key={sessionId} person={person} sessionId={sessionId} />}
      </Route>
      <Route path="/people/:personId/held">
        <HeldScreen person={person} />
      </Route>
      <Route path="/people/:personId/plan/*?">
        <PersonPlanRoutes person={person} />
      </Route>
      <Route>
        <PersonScreen person={person} />
      </Route>
    </Switch>
  );
}
