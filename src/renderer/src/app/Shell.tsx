import { useEffect } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { profileOf } from '#storage/queries/queries.ts';
import { rememberPlace, unlistWorkbook } from '#storage/registry/workbooks.ts';
import { AboutMeScreen } from '../features/about-me/AboutMeScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { WindowTitle } from '../ui/window-title.ts';
import { useHandOver } from '../workbook/HandOver.tsx';
import { NoteMomentButton } from '../workbook/moments/NoteMoment.tsx';
import { useQuery } from '../workbook/use-query.ts';
import { useControls } from '../workbook/WorkbookContext.tsx';
import { useApp } from './app-context.ts';
import { BackupSign } from './BackupSign.tsx';
import {
  GrowRoutes,
  loadChaptersWhenIdle,
  MeasureRoutes,
  PeopleRoutes,
  ReviewRoutes,
  StandRoutes,
} from './chapter-routes.ts';
import { PageFailure } from './PageFailure.tsx';
import { part } from '../ui/part.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import { SaveSign } from './SaveSign.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import classes from './Shell.module.css';

const { Part: FilesScreen } = part(
  async () => (await import('../features/files/FilesScreen.tsx')).FilesScreen,
);
const { Part: ImportIntoScreen } = part(
  async () => (await import('../features/files/ImportScreens.tsx')).ImportIntoScreen,
);
const { Part: RecoverySheetScreen } = part(
  async () => (await import('../documents/recovery/RecoverySheetScreen.tsx')).RecoverySheetScreen,
);
const { Part: PreviewScreen } = part(
  async () => (await import('../documents/PreviewScreen.tsx')).PreviewScreen,
);

const chapters = [
  { to: '/today', numeral: '', name: 'Today' },
  { to: '/stand', numeral: '1', name: 'Know where you stand' },
  { to: '/grow', numeral: '2', name: 'Choose what to grow' },
  { to: '/people', numeral: '3', name: 'Know your people' },
  { to: '/measure', numeral: '5', name: 'Measure what matters' },
  { to: '/review', numeral: '7', name: 'Review the quarter' },
] as const;

const others = [
  { to: '/files', name: 'Files & privacy' },
  { to: '/about-me', name: 'About me' },
] as const;

/** What a sealed workbook's window is called: by its chapter, whatever the page's own title tells. */
const sealedTitle = (place: string): string =>
  [...chapters, ...others].find(({ to }) => place === to || place.startsWith(`${to}/`))?.name ??
  'Sealed workbook';

/** A document is looked at and handed over; the next start is another day. */
const placeToReopen = (place: string): string =>
  place === '/' || place.startsWith('/documents/') ? '/today' : place;

/** A workbook with its navigation. Paths in here are below the workbook. */
export function Shell() {
  const { registry, surroundings, discarded } = useApp();
  const { listed, isSealed } = useControls();
  const [place, navigate] = useLocation();
  const { handedTo } = useHandOver();
  const theirs = handedTo === null ? null : `/people/${handedTo}/rate-self`;
  useEffect(() => {
    // A lost place costs one click; it is never worth a message.
    rememberPlace(registry, surroundings, listed.id, placeToReopen(place)).catch(() => undefined);
  }, [registry, surroundings, listed.id, place]);
  useEffect(loadChaptersWhenIdle, []);
  const discardSample = async (): Promise<void> => {
    await unlistWorkbook(registry, listed.id);
    discarded.remember({ id: listed.id, place: placeToReopen(place) });
    navigate('~/workbooks');
  };
  return (
    <WindowTitle value={isSealed ? sealedTitle(place) : null}>
      <div className={classes.shell}>
        <a
          className={classes.skip}
          href="#main"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('main')?.focus();
          }}
        >
          Skip to the page
        </a>
        <aside className={classes.side}>
          <p className={classes.wordmark}>
            Manager’s <em>Workbook</em>
          </p>
          {theirs === null ? <Navigation /> : <SaveSign />}
        </aside>
        <main id="main" tabIndex={-1} className={classes.main}>
          {listed.sample && theirs === null && <SampleBanner onDiscard={discardSample} />}
          <ErrorBoundary
            resetKey={place}
            show={(error, again) => <PageFailure error={error} onAgain={again} />}
          >
            {theirs === null || place === theirs ? <Pages /> : <Redirect to={theirs} />}
          </ErrorBoundary>
        </main>
      </div>
    </WindowTitle>
  );
}

/** Every page of a workbook. */
function Pages() {
  const { registry, surroundings, journal } = useApp();
  return (
    <Switch>
      <Route path="/stand/*?">
        <StandRoutes />
      </Route>
      <Route path="/grow/*?">
        <GrowRoutes />
      </Route>
      <Route path="/people/*?">
        <PeopleRoutes />
      </Route>
      <Route path="/measure/*?">
        <MeasureRoutes />
      </Route>
      <Route path="/review/*?">
        <ReviewRoutes />
      </Route>
      <Route path="/about-me">
        <AboutMeScreen />
      </Route>
      <Route path="/files/import">
        <ImportIntoScreen registry={registry} surroundings={surroundings} journal={journal} />
      </Route>
      <Route path="/files">
        <FilesScreen registry={registry} surroundings={surroundings} journal={journal} />
      </Route>
      <Route path="/documents/recovery">
        <RecoverySheetScreen />
      </Route>
      <Route path="/documents/:kind/:subject?">
        {({ kind, subject }) => <PreviewScreen kind={kind} subject={subject} />}
      </Route>
      <Route>
        <TodayScreen />
      </Route>
    </Switch>
  );
}

/** The ways through the workbook, and what is always in reach. */
function Navigation() {
  const { isSealed, lock } = useControls();
  const [place] = useLocation();
  const profile = useQuery(profileOf);
  return (
    <>
      <p className={classes.owner}>{profile?.name ?? '\u00a0'}</p>
      <nav aria-label="Chapters">
        <ul className={classes.chapters}>
          {chapters.map(({ to, numeral, name }) => {
            const current = place === to || place.startsWith(`${to}/`);
            return (
              <li key={to}>
                <Link
                  href={to}
                  className={classes.chapter ?? ''}
                  {...(current
                    ? { 'aria-current': place === to ? ('page' as const) : ('true' as const) }
                    : {})}
                >
                  <span className={classes.numeral} aria-hidden="true">
                    {numeral}
                  </span>
                  {name}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <NoteMomentButton />
      <div className={classes.foot}>
        <SaveSign />
        <BackupSign />
        <UndoButtons />
        <ul className={classes.small}>
          {others.map(({ to, name }) => (
            <li key={to}>
              <Link href={to} {...(place === to ? { 'aria-current': 'page' as const } : {})}>
                {name}
              </Link>
            </li>
          ))}
          <li>
            <Link href="~/workbooks">All workbooks</Link>
          </li>
          {isSealed && (
            <li>
              <button type="button" onClick={lock}>
                Lock now
              </button>
            </li>
          )}
        </ul>
        <ThemeChoice />
      </div>
    </>
  );
}
