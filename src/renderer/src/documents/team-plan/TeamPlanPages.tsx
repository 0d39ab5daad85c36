import type { PriorityPart, TeamPlanDocument } from '#domain/documents/team-plan-document.ts';
import { longDay } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import { ByHand, isLong, Part, Written } from '../page/Part.tsx';
import shared from '../page/document.module.css';
import classes from '../plan/plan.module.css';

export const teamPlanTitle = 'Team development plan';
const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** The *Team development plan*, as it is printed. */
export function TeamPlanPages({ document }: { readonly document: TeamPlanDocument }) {
  const { cover, priorities, closed, team, imprint } = document;
  return (
    <DocumentPage title={teamPlanTitle} cover={cover}>
      <p className={shared.lead}>
        {priorities.length === 0
          ? 'The team has no open priority at the moment.'
          : `What we work on together${team.length > 0 ? `: ${list.format(team)}` : ''}.`}
      </p>
      {priorities.map((priority, index) => (
        <Priority key={priority.id} priority={priority} number={index + 1} />
      ))}
      {priorities.length === 0 && <ByHand lines={6} />}
      {closed.length > 0 && (
        <section className={classes.ended}>
          <h2>Closed</h2>
          <ul>
            {closed.map(({ id, title, state, day, reason }) => (
              <li key={id}>
                <b>{title}</b>, {state}
                {day !== null && ` on ${longDay(day)}`}
                {reason !== '' && `: ${reason}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Imprint imprint={imprint} from="from the team’s priorities" />
    </DocumentPage>
  );
}

function Priority({ priority, number }: { readonly priority: PriorityPart; readonly number: number }) {
  const { title, why, who, what, dueDay, sign } = priority;
  return (
    <section className={classes.focus}>
      <div className={classes.focusHead}>
        <h2>
          <span className={classes.number}>{number}</span> {title === '' ? 'A priority' : title}
        </h2>
        <p className={shared.soft}>
          {who.length === 0 ? 'For the whole team' : `For ${list.format(who)}`}
          {dueDay === null ? '.' : `, by ${longDay(dueDay)}.`}
        </p>
      </div>
      <Part title="Why" long={isLong(why)}>
        <Written text={why} lines={2} />
      </Part>
      <Part title="What we will do" long={isLong(what)}>
        <Written text={what} lines={2} />
      </Part>
      <Part title="How one will see it" long={isLong(sign)}>
        <Written text={sign} lines={2} />
      </Part>
    </section>
  );
}
