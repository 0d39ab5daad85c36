import { useCallback } from 'react';
import { sources } from '#domain/instruments/catalog/sources.ts';
import type { Person } from '#domain/team/person.ts';
import { startDiagnosis } from '#storage/commands/diagnoses.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { diagnosisSources } from '#storage/queries/diagnosis.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useQuery } from '#workbook/use-query.ts';
import { usePersonScorecard } from '#workbook/use-scorecard.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { EarlierDiagnoses } from './EarlierDiagnoses.tsx';
import { OpenDiagnosis } from './OpenDiagnosis.tsx';
import classes from './diagnosis.module.css';

/** Four questions about a person, in their order: where to work before one coaches. */
export function DiagnosisScreen({ person }: { readonly person: Person }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const today = useToday();
  const known = useQuery(useCallback((db: WorkbookDatabase) => diagnosisSources(db, person.id), [person.id]));
  const scorecard = usePersonScorecard(person.id);
  if (known === undefined || scorecard === undefined) return <Loading what="the questions" />;
  const [latest, ...earlier] = known.diagnoses;
  const start = async (): Promise<void> => {
    const started = await startDiagnosis(workbook, person.id);
    if (!started.ok) toast({ text: refusalWords[started.error] });
  };
  return (
    <Page
      title={`Where to coach ${person.name}`}
      lead="Four questions in this order. The first that fails is where to work."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
    >
      {latest === undefined ? (
        <Invitation
          title="Find the reason before you coach"
          reason="In a review of 607 effects, more than a third of feedback lowered performance, most when it aimed at the self and not at the work. These questions keep you at the work: what comes in, what moves, what is done, and last whether they know how."
          source={`${sources.klugerDeNisi1996.cite}. ${sources.klugerDeNisi1996.limit}`}
          doneWhen="you know at which of the four to work, and have chosen one skill if it is know-how. It takes about five minutes."
        >
          <CommandButton work={start}>Start with the first question</CommandButton>
        </Invitation>
      ) : (
        <>
          <p className={classes.day}>
            From {latest.day === today ? 'today' : longDay(latest.day)}.{' '}
            {latest.day !== today && (
              <CommandButton size="compact-sm" variant="default" work={start}>
                Ask again today
              </CommandButton>
            )}
          </p>
          <OpenDiagnosis
            key={latest.id}
            diagnosis={latest}
            person={person}
            known={known}
            scorecard={scorecard}
          />
        </>
      )}
      {earlier.length > 0 && <EarlierDiagnoses diagnoses={earlier} />}
    </Page>
  );
}
