import type { PlanDocument } from '#domain/documents/plan-document.ts';
import { longDay } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import { AtAGlance } from './AtAGlance.tsx';
import { EndedFocuses } from './EndedFocuses.tsx';
import { FocusSection } from './FocusSection.tsx';
import { Signatures } from './Signatures.tsx';
import shared from '../page/document.module.css';
import classes from './plan.module.css';

export const planTitle = 'My development plan';

/** *My development plan*, as it is printed. */
export function PlanPages({ document }: { readonly document: PlanDocument }) {
  const { cover, focuses, ended, bossName, startDay, assessedDay, imprint } = document;
  return (
    <DocumentPage title={planTitle} cover={cover}>
      <p className={shared.lead}>{leadOf(document)}</p>
      {focuses.length > 1 && <AtAGlance focuses={focuses} />}
      {focuses.map((focus, index) => (
        <FocusSection
          key={focus.id}
          focus={focus}
          number={index + 1}
          today={cover.day}
          promise={bossName === '' ? 'What my boss promises' : `What ${bossName} promises`}
        />
      ))}
      {ended.length > 0 && <EndedFocuses ended={ended} />}
      <div className={classes.end}>
        {focuses.length > 0 && (
          <Signatures
            signers={[
              { part: 'Sales manager', name: cover.name },
              { part: 'Boss', name: bossName },
            ]}
          />
        )}
        <Imprint
          imprint={imprint}
          from={`from the plan begun on ${longDay(startDay)}${
            assessedDay === null ? '' : ` and the self-assessment of ${longDay(assessedDay)}`
          }`}
        />
      </div>
    </DocumentPage>
  );
}

function leadOf({ focuses, startDay }: PlanDocument): string {
  const [first, second, third] = focuses.map((focus) => focus.name.toLowerCase());
  const since = `Begun on ${longDay(startDay)}.`;
  if (first === undefined) return `${since} No focus area is open at the moment.`;
  if (second === undefined) return `I am working on ${first}. ${since}`;
  if (third === undefined) return `I am working on ${first} and on ${second}. ${since}`;
  return `I am working on ${first}, ${second} and ${third}. ${since}`;
}
