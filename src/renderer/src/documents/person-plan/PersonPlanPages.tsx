import type { AllPlansDocument, PersonPlanDocument } from '#domain/documents/person-plan-document.ts';
import { longDay } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import { isLong, Part, Written } from '../page/Part.tsx';
import { AtAGlance } from '../plan/AtAGlance.tsx';
import { EndedFocuses } from '../plan/EndedFocuses.tsx';
import { FocusSection } from '../plan/FocusSection.tsx';
import { Signatures } from '../plan/Signatures.tsx';
import shared from '../page/document.module.css';
import classes from '../plan/plan.module.css';

export const personPlanPlainTitle = 'Individual development plan';

/** An *Individual development plan*, as it is printed: for the person, and signed by both. */
export function PersonPlanPages({ document }: { readonly document: PersonPlanDocument }) {
  return (
    <DocumentPage title={`${personPlanPlainTitle}: ${document.name}`} cover={document.cover}>
      <PersonPlan document={document} heading="h2" />
      <Imprint imprint={document.imprint} from={`from the shared part of ${document.name}’s plan`} />
    </DocumentPage>
  );
}

/** All of them, each on a page of its own. */
export function AllPlansPages({ document }: { readonly document: AllPlansDocument }) {
  return (
    <DocumentPage title="Individual development plans" cover={document.cover}>
      {document.plans.map((plan, index) => (
        <section key={plan.personId} className={index === 0 ? undefined : shared.newPage}>
          <h2>{plan.name}</h2>
          <PersonPlan document={plan} heading="h3" />
        </section>
      ))}
      <Imprint imprint={document.imprint} from="from the shared parts of the plans" />
    </DocumentPage>
  );
}

interface PersonPlanProps {
  readonly document: PersonPlanDocument;
  /** The rank of what stands right below the title. */
  readonly heading: 'h2' | 'h3';
}

function PersonPlan({ document, heading }: PersonPlanProps) {
  const { name, role, territory, aspiration, startDay, focuses, ended, cover } = document;
  const about = [role, territory].filter((text) => text !== '').join(', ');
  return (
    <>
      <p className={shared.lead}>
        {about !== '' && `${about}. `}
        {startDay === null ? 'Not begun yet.' : `Begun on ${longDay(startDay)}.`}
        {focuses.length === 0 && ' No skill is being worked on at the moment.'}
      </p>
      <Part heading={heading} title={`What ${name} wants`} long={isLong(aspiration)}>
        <Written text={aspiration} lines={3} />
      </Part>
      {focuses.length > 1 && <AtAGlance focuses={focuses} />}
      {focuses.map((focus, index) => (
        <FocusSection
          key={focus.id}
          focus={focus}
          number={index + 1}
          today={cover.day}
          promise={`What ${cover.name} will do`}
        />
      ))}
      {ended.length > 0 && <EndedFocuses ended={ended} />}
      <div className={classes.end}>
        <Signatures
          signers={[
            { part: 'Salesperson', name },
            { part: 'Sales manager', name: cover.name },
          ]}
        />
      </div>
    </>
  );
}
