import { useCallback, useState } from 'react';
import { sources } from '#domain/instruments/catalog/sources.ts';
import type { Person } from '#domain/team/person.ts';
import { readinessOrder, readinessWords } from '#domain/team/readiness.ts';
import type { TaskId } from '#domain/team/task.ts';
import { addTask } from '#storage/commands/tasks.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { tasksOf } from '#storage/queries/people.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { TaskList } from './TaskList.tsx';
import classes from './tasks.module.css';

/** What is being handed over to a person, and how much of it they can be left with. */
export function TasksScreen({ person }: { readonly person: Person }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const [added, setAdded] = useState<TaskId | null>(null);
  const tasks = useQuery(useCallback((db: WorkbookDatabase) => tasksOf(db, person.id), [person.id]));
  if (tasks === undefined) return <Loading what="the tasks" />;
  const add = async (): Promise<void> => {
    const task = await addTask(workbook, person.id);
    if (task.ok) setAdded(task.value);
    else toast({ text: refusalWords[task.error] });
  };
  const open = tasks.filter(({ closedDay }) => closedDay === null);
  const closed = tasks.filter(({ closedDay }) => closedDay !== null);
  return (
    <Page
      title={`Tasks for ${person.name}`}
      lead="What you are handing over, and how much of it they can be left with today."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
    >
      {tasks.length === 0 ? (
        <Invitation
          title="Hand something over, step by step"
          reason="In interviews, salespeople called a manager effective who supports them; managers saw themselves as part of the sale. Handing over works one task at a time: somebody can be ready to be left alone with one, and need to be shown the next."
          source={`${sources.deeterSchmelz2008.cite}. ${sources.deeterSchmelz2008.limit}`}
          doneWhen="a task is theirs, and you look at its result on a day that you agreed on."
        >
          <CommandButton work={add}>Write down a task</CommandButton>
        </Invitation>
      ) : (
        <Section
          title="Being handed over"
          note="Write it as if they will read it: they can ask for it."
          actions={
            <CommandButton variant="default" work={add}>
              Add a task
            </CommandButton>
          }
        >
          <TaskList
            label="Open tasks"
            tasks={open}
            added={added}
            empty={<p className={classes.prose}>Nothing is being handed over at the moment.</p>}
          />
        </Section>
      )}
      {closed.length > 0 && (
        <Section title="Closed">
          <TaskList label="Closed tasks" tasks={closed} />
        </Section>
      )}
      <Section title="The four steps" note="They are about a task and never about a person as a whole.">
        <dl className={classes.steps}>
          {readinessOrder.map((readiness) => {
            const { name, meaning, when } = readinessWords[readiness];
            return (
              <div key={readiness}>
                <dt>{name}</dt>
                <dd>
                  {meaning} <span className={classes.soft}>{when}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      </Section>
    </Page>
  );
}
