import { Button } from '@mantine/core';
import type { Day } from '#domain/core/day.ts';
import type { Person } from '#domain/team/person.ts';
import { isRetentionOver, retentionProposals, type RetentionProposal } from '#domain/team/retention.ts';
import { setKeepUntil } from '#storage/commands/people.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { longDay } from '#workbook/format.ts';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './held.module.css';

/** Until when it is kept: a day on which the workbook reminds of it. Nothing goes by itself. */
export function KeepUntil({ person }: { readonly person: Person }) {
  const workbook = useWorkbook();
  const today = useToday();
  const write = useSetting();
  const [day, setShown] = useShownValue(person.keepUntil);
  const keep = (until: Day | null): void => {
    setShown(until);
    write(setKeepUntil(workbook, person.id, until));
  };
  return (
    <Section
      title="How long to keep it"
      note="Keep notes about people no longer than you need them: what is gone can’t leak, and can’t be read in another light years later. Your company may have a rule of its own; ask. On the day you are reminded, and nothing is erased by itself."
    >
      {day !== null && isRetentionOver({ keepUntil: day }, today) && (
        <Notice tone="attention" title={`You wanted to keep it until ${longDay(day)}`}>
          Look at what is still needed. Then erase it below, or set a later day with a reason you could give.
        </Notice>
      )}
      <div className={classes.keep}>
        <DayField label="Keep until" value={day} onDay={keep} />
        {day !== null && (
          <Button variant="subtle" onClick={() => keep(null)}>
            No day
          </Button>
        )}
      </div>
      <div className={classes.row} role="group" aria-label="Days to choose from">
        {retentionProposals(person, today).map((proposal) => (
          <Button
            key={proposal.months}
            variant="default"
            size="compact-sm"
            aria-pressed={proposal.day === day}
            onClick={() => keep(proposal.day)}
          >
            {proposalWords(proposal)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

const proposalWords = ({ months, from, day }: RetentionProposal): string =>
  `${months} months ${from === 'leaving' ? 'after they left' : 'from today'}, ${longDay(day)}`;
