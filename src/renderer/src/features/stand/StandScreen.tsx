import { useState, type ReactNode } from 'react';
import { Redirect } from 'wouter';
import { addDays, type Day } from '#domain/core/day.ts';
import { assessAgainDays } from '#domain/today/where-i-am.ts';
import { minutesFor } from '#domain/assessments/progress.ts';
import { selfAssessmentInstruments } from '#domain/instruments/catalog/catalog.ts';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { startSitting } from '#storage/commands/sittings.ts';
import { openSitting, sittingList, type Sitting } from '#storage/queries/queries.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Meter } from '#ui/Meter.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count, longDay } from '#workbook/format.ts';
import { completedSittings, sittingProgress } from '#workbook/sitting.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { DiscardStart } from './DiscardStart.tsx';
import { resumePath } from './resume-path.ts';
import classes from './stand.module.css';

/** The chapter's first page: start, resume, or look at what there is. */
export function StandScreen() {
  const list = useQuery(sittingList);
  const open = useQuery(openSitting);
  // Once it was started from here, its first page opens as soon as the new assessment has come back from the disk.
  const [started, setStarted] = useState(false);
  if (list === undefined || open === undefined) return <Loading what="your assessments" />;
  const past = completedSittings(list);
  const [latest] = past;
  if (started && open !== null) return <Redirect to={resumePath(sittingProgress(open))} />;
  const startButton = (label: string, variant: 'filled' | 'default') => (
    <StartButton label={label} variant={variant} onStarted={() => setStarted(true)} />
  );
  return (
    <Page
      numeral="1"
      title="Know where you stand"
      lead="An honest look at what you did in the last weeks, responsibility by responsibility. Nobody sees it but you."
    >
      {open !== null && <Resume sitting={open} />}
      {open === null && latest === undefined && (
        <FirstAssessment>{startButton('Start the self-assessment', 'filled')}</FirstAssessment>
      )}
      {latest?.completedDay != null && (
        <>
          <Section title="Your latest assessment" note={latestNote(latest.completedDay)}>
            <div className={classes.row}>
              <StepLink to={`/stand/results/${latest.id}`}>See what it says</StepLink>
              {open === null && startButton('Assess again', 'default')}
            </div>
          </Section>
          <Section title="All assessments" note="Each stays readable in the words it was answered on.">
            <ul className={classes.plainList}>
              {past.map((sitting) => (
                <li key={sitting.id} className={classes.pastRow}>
                  <span className={classes.pastDay}>
                    {sitting.completedDay === null ? '' : longDay(sitting.completedDay)}
                  </span>
                  <TextLink to={`/stand/results/${sitting.id}`}>Results</TextLink>
                  <TextLink to={`/stand/words/${sitting.id}`}>Word for word</TextLink>
                  <TextLink to={`/documents/assessment/${sitting.id}`}>As a document</TextLink>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  );
}

function FirstAssessment({ children }: { readonly children: ReactNode }) {
  const minutes = minutesFor(selfAssessmentInstruments);
  return (
    <Invitation
      title="Self-assessment of a sales manager’s work"
      reason={
        <>
          In general, how people rate themselves agrees only weakly with how they perform (about .29 over 55
          studies). It gets better when the questions name exact behavior. So each question here describes
          five things a manager does, and you pick what you did.
        </>
      }
      source={`${sources.mabeWest1982.cite}. ${sources.mabeWest1982.limit}`}
      doneWhen={`you have gone through ten responsibilities, four questions each, and eight about closing deals. It takes about ${minutes} minutes; you can stop at any time and go on where you were.`}
    >
      {children}
    </Invitation>
  );
}

/** A second look before there can be anything to see would only show chance. */
const latestNote = (completed: Day): string =>
  `Completed on ${longDay(completed)}. Worth doing again from about ${longDay(addDays(completed, assessAgainDays))}.`;

interface StartButtonProps {
  readonly label: string;
  readonly variant: 'filled' | 'default';
  readonly onStarted: () => void;
}

function StartButton({ label, variant, onStarted }: StartButtonProps) {
  const workbook = useWorkbook();
  return (
    <CommandButton variant={variant} work={() => startSitting(workbook).then(onStarted)}>
      {label}
    </CommandButton>
  );
}

function Resume({ sitting }: { readonly sitting: Sitting }) {
  const progress = sittingProgress(sitting);
  const left = progress.total - progress.answered;
  return (
    <section className={classes.resume} aria-label="Open assessment">
      <h2 className={classes.resumeTitle}>
        {progress.answered === 0 ? 'An assessment is open' : 'You are in the middle of an assessment'}
      </h2>
      <Meter label="Answered" value={progress.answered} max={progress.total} />
      <p>
        {progress.answered} of {progress.total} answered.{' '}
        {left === 0
          ? 'All that is left is to complete it.'
          : `About ${count(progress.minutesLeft, 'minute')} left.`}
      </p>
      <div className={classes.row}>
        <StepLink to={resumePath(progress)}>{left === 0 ? 'Complete it' : 'Go on where you were'}</StepLink>
        <DiscardStart sittingId={sitting.id} answered={progress.answered} />
      </div>
    </section>
  );
}
