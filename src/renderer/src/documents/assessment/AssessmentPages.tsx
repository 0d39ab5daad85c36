import type { AssessmentDocument } from '#domain/documents/assessment-document.ts';
import { longDay, monthDay, quarterName } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import { Appendix } from './Appendix.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import { Evidence } from './Evidence.tsx';
import { PullSection } from './PullSection.tsx';
import { Standing } from './Standing.tsx';
import { Standouts } from './Standouts.tsx';
import { WhatItIs } from './WhatItIs.tsx';
import shared from '../page/document.module.css';

export const assessmentTitle = 'My self-assessment';

/** *My self-assessment*, as it is printed. */
export function AssessmentPages({ document }: { readonly document: AssessmentDocument }) {
  const { cover, completedDay, change, pull, evidence, imprint } = document;
  return (
    <DocumentPage title={assessmentTitle} cover={cover}>
      <p className={shared.lead}>
        What I did in the weeks before {longDay(completedDay)}, in my own view: ten responsibilities of a
        sales manager, each in four behaviors. A self-rating is a start for a conversation, not a verdict.
      </p>
      <Standing standing={document.standing} band={document.band} />
      <Standouts high={document.high} weakest={document.weakest} />
      {change !== null && <ChangeSection change={change} completedDay={completedDay} />}
      {pull !== null && <PullSection pull={pull} time={pullTime(document)} />}
      {evidence.length > 0 && <Evidence evidence={evidence} />}
      <WhatItIs />
      {document.appendix.length > 0 && (
        <Appendix parts={document.appendix} completedDay={completedDay} pullTime={pullTime(document)} />
      )}
      <Imprint imprint={imprint} from={`from the self-assessment of ${longDay(completedDay)}`} />
    </DocumentPage>
  );
}

/** The time that closing pull is about: `Q3 2026, or since I started, August 24`. */
function pullTime({ pull, completedDay }: AssessmentDocument): string {
  if (pull === null) return '';
  const quarter = quarterName(pull.quarter, pull.fiscalStart);
  return pull.since === null
    ? quarter
    : `${quarter}, or since I started, ${monthDay(pull.since, completedDay)}`;
}
