import { addDays } from '#domain/core/day.ts';
import { dueUntil, type PlanContents } from '#domain/plans/plan-state.ts';
import { Section } from '#ui/Section.tsx';
import { DueList } from '#workbook/DueList.tsx';
import { useToday } from '#workbook/use-today.ts';

/** What is overdue in a plan; nothing when nothing is. */
export function OverdueSection({ plan }: { readonly plan: PlanContents }) {
  const today = useToday();
  const overdue = dueUntil(plan, today, addDays(today, -1));
  if (overdue.length === 0) return null;
  return (
    <Section
      title="Overdue"
      note="Do it, move it to a day that will hold, or drop it. Each is fine, with a reason."
    >
      <DueList label="Overdue" due={overdue} today={today} />
    </Section>
  );
}
