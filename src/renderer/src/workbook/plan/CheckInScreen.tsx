import { checkInState, type PlanContents } from '#domain/plans/plan-state.ts';
import type { CheckIn, Focus } from '#domain/plans/plan.ts';
import { confidenceWords } from '#domain/plans/words.ts';
import { reopenCheckIn } from '#storage/commands/check-ins.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { focusName, goalWords, nameInText } from '#workbook/focus-text.ts';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { Fact, Facts } from './Facts.tsx';
import { OpenCheckIn } from './OpenCheckIn.tsx';
import classes from './plan.module.css';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { usePlanPlace } from './PlanPlace.tsx';

interface CheckInScreenProps {
  readonly checkIn: CheckIn;
  readonly focus: Focus;
  readonly plan: PlanContents;
}

export function CheckInScreen({ checkIn, focus, plan }: CheckInScreenProps) {
  const { base, isReadOnly } = usePlanPlace();
  const wordings = useWordings();
  const state = checkInState(checkIn);
  const { from, to } = goalWords(focus, wordings);
  const lead = {
    planned: `Planned for ${longDay(checkIn.plannedDay)}.`,
    held: `Held on ${longDay(checkIn.heldDay ?? checkIn.plannedDay)}.`,
    skipped: `Skipped on ${longDay(checkIn.skippedDay ?? checkIn.plannedDay)}.`,
  }[state];
  return (
    <Page
      title={`Check-in: ${focusName(focus, wordings)}`}
      lead={lead}
      back={
        <TextLink to={`${base}/focus/${focus.id}`}>Back to {nameInText(focusName(focus, wordings))}</TextLink>
      }
    >
      <Facts>
        <Fact name="From" text={from ?? ''} />
        <Fact name="Goal" text={to ?? ''} />
        <Fact name="What people will see" text={focus.sign} />
        <Fact
          name="Pact"
          text={focus.cue.trim() === '' ? '' : `If ${focus.cue}, then I will ${focus.behaviour}`}
        />
      </Facts>
      {state === 'planned' && !isReadOnly ? (
        <OpenCheckIn checkIn={checkIn} focus={focus} plan={plan} />
      ) : (
        <ClosedCheckIn checkIn={checkIn} />
      )}
    </Page>
  );
}

function ClosedCheckIn({ checkIn }: { readonly checkIn: CheckIn }) {
  const { isReadOnly } = usePlanPlace();
  const workbook = useWorkbook();
  const today = useToday();
  const toast = useToast();
  const sayDone = useUndoToast();
  const isFresh = !isReadOnly && (checkIn.heldDay === today || checkIn.skippedDay === today);
  const reopen = async (): Promise<void> => {
    const reopened = await reopenCheckIn(workbook, checkIn.id);
    if (reopened.ok) sayDone('The check-in is open again.');
    else toast({ text: refusalWords[reopened.error] });
  };
  return (
    <Section title="What was said">
      <Facts>
        <Fact name="How it went" text={checkIn.howItWent} />
        <Fact name="What shows it" text={checkIn.evidence} />
        <Fact name="How sure" text={checkIn.confidence === null ? '' : confidenceWords[checkIn.confidence]} />
        <Fact name="Why it was skipped" text={checkIn.skippedReason} />
      </Facts>
      {checkInState(checkIn) === 'planned' && <p className={classes.prose}>It was not held.</p>}
      {isFresh && (
        <div className={classes.row}>
          <CommandButton variant="default" work={reopen}>
            Open it again
          </CommandButton>
          <span className={classes.soft}>Possible until the end of the day.</span>
        </div>
      )}
    </Section>
  );
}
