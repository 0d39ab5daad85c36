import type { ReactNode } from 'react';
import type {
  Lock,
  QuarterPageDocument,
  ReviewDocument,
  SummaryDocument,
} from '#domain/documents/review-document.ts';
import { capitalized, count, longDay, quarterName } from '#workbook/format.ts';
import { fingerprintText } from '#workbook/review/fingerprint-text.ts';
import { FocusLines } from '#workbook/review/FocusLines.tsx';
import { RecordMyself } from '#workbook/review/RecordMyself.tsx';
import { RecordNumbers } from '#workbook/review/RecordNumbers.tsx';
import { RecordPerson } from '#workbook/review/RecordPerson.tsx';
import {
  RecordCarryOver,
  RecordClosing,
  RecordCommitments,
  RecordHabits,
} from '#workbook/review/RecordRest.tsx';
import { RecordTeam } from '#workbook/review/RecordTeam.tsx';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import { Signatures } from '../plan/Signatures.tsx';
import shared from '../page/document.module.css';
import classes from './review.module.css';

export const reviewTitle = 'Quarterly review';
export const summaryTitle = 'Quarterly review, summary';
export const quarterPageTitle = 'The quarter on a page';

/** The *Quarterly review*, as it is printed for the manager: everything in it. */
export function ReviewPages({ document }: { readonly document: ReviewDocument }) {
  const { cover, record, withPeople, withClosing, lock, erased, addenda, imprint } = document;
  const { head } = record;
  return (
    <DocumentPage title={`${reviewTitle}: ${quarterName(head.quarter, head.fiscalStart)}`} cover={cover}>
      <div className={classes.record}>
        <Lead lock={lock} first={head.first} last={head.last} />
        <Chapter title="The numbers">
          <RecordNumbers part={record.numbers} />
        </Chapter>
        <Chapter title="Myself">
          <RecordMyself part={record.myself} />
        </Chapter>
        <Chapter title="The team">
          <RecordTeam part={record.team} people={record.people} />
        </Chapter>
        {withPeople && (
          <Chapter title="Each person">
            {record.people.map((person) => (
              <section key={person.personId} className={classes.person}>
                <h3>{person.name}</h3>
                <RecordPerson part={person} />
              </section>
            ))}
            {erased > 0 && (
              <p className={shared.soft}>
                {count(erased, 'person was', 'people were')} erased from this review since.
              </p>
            )}
            {record.people.length === 0 && erased === 0 && (
              <p className={shared.soft}>Nobody was on the team.</p>
            )}
          </Chapter>
        )}
        <Chapter title="Keep, stop, start">
          <RecordHabits part={record.habits} />
        </Chapter>
        {withClosing && (
          <Chapter title="Back to closing">
            <RecordClosing part={record.closing} />
          </Chapter>
        )}
        <Chapter title="What was open">
          <RecordCarryOver part={record.carryOver} withPeople={withPeople} />
        </Chapter>
        <Chapter title="Commitments for the next quarter">
          <RecordCommitments part={record.commitments} />
        </Chapter>
        {addenda.length > 0 && (
          <Chapter title="Corrections">
            <ul>
              {addenda.map(({ id, day, reason, text }) => (
                <li key={id}>
                  <b>{longDay(day)}</b>, because: {reason}
                  <p>{text}</p>
                </li>
              ))}
            </ul>
          </Chapter>
        )}
        <Close lock={lock} signers={['Sales manager', 'Boss', 'Salesperson']} manager={cover.name}>
          <Imprint imprint={imprint} from={fromText(lock)} />
        </Close>
      </div>
    </DocumentPage>
  );
}

/** The summary for the boss: two pages, with nothing private in it. */
export function SummaryPages({ document }: { readonly document: SummaryDocument }) {
  const { cover, head, numbers, myself, team, habits, carried, commitments, lock, imprint, isCut } = document;
  return (
    <DocumentPage title={`${reviewTitle}: ${quarterName(head.quarter, head.fiscalStart)}`} cover={cover}>
      <div className={`${classes.record} ${classes.tight}`}>
        <Lead
          lock={lock}
          first={head.first}
          last={head.last}
          {...(isCut ? { shortenedTo: 'two pages' } : {})}
        />
        <Chapter title="The numbers">
          <RecordNumbers part={numbers} />
        </Chapter>
        <Chapter title="What I am growing">
          <FocusLines lines={myself.focuses} none="No focus area was worked on." />
        </Chapter>
        <Chapter title="The team">
          <RecordTeam part={team} />
        </Chapter>
        <Chapter title="Keep, stop, start">
          <div className={classes.columns}>
            <RecordHabits part={habits} />
          </div>
        </Chapter>
        <Chapter title="Commitments for the next quarter">
          <RecordCommitments part={commitments} />
        </Chapter>
        {carried.length > 0 && (
          <Chapter title="Carried over">
            <RecordCarryOver part={{ lines: carried, ofPeople: [] }} withPeople={false} />
          </Chapter>
        )}
        <Close lock={lock} signers={['Sales manager', 'Boss']} manager={cover.name}>
          <Imprint imprint={imprint} from={`${fromText(lock)}, without its private parts`} />
        </Close>
      </div>
    </DocumentPage>
  );
}

/** The quarter in one page: the numbers, what is kept, and what was promised. */
export function QuarterPages({ document }: { readonly document: QuarterPageDocument }) {
  const { cover, head, numbers, habits, commitments, isCut, lock, imprint } = document;
  return (
    <DocumentPage
      title={`${capitalized(quarterName(head.quarter, head.fiscalStart))} on a page`}
      cover={cover}
    >
      <div className={`${classes.record} ${classes.tight}`}>
        <Lead
          lock={lock}
          first={head.first}
          last={head.last}
          {...(isCut ? { shortenedTo: 'one page' } : {})}
        />
        <Chapter title="The numbers">
          <RecordNumbers part={numbers} />
        </Chapter>
        <Chapter title="Keep, stop, start">
          <div className={classes.columns}>
            <RecordHabits part={habits} />
          </div>
        </Chapter>
        <Chapter title="Commitments">
          <RecordCommitments part={commitments} />
        </Chapter>
      </div>
      <Imprint imprint={imprint} from={fromText(lock)} />
    </DocumentPage>
  );
}

const fromText = (lock: Lock): string =>
  lock.kind === 'draft'
    ? 'from a draft, which still changes'
    : `from the review locked on ${longDay(lock.day)}`;

interface LeadProps {
  readonly lock: Lock;
  readonly first: ReviewDocument['record']['head']['first'];
  readonly last: ReviewDocument['record']['head']['last'];
  /** What it was shortened to, where something was left out. */
  readonly shortenedTo?: string;
}

function Lead({ lock, first, last, shortenedTo }: LeadProps) {
  return (
    <p className={shared.lead}>
      {longDay(first)} to {longDay(last)}.{' '}
      {lock.kind === 'draft'
        ? 'A draft: it is not locked yet.'
        : `Locked by ${lock.by} on ${longDay(lock.day)}.`}
      {shortenedTo !== undefined && ` Shortened to ${shortenedTo}.`}
    </p>
  );
}

function Chapter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.chapter}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface CloseProps {
  readonly lock: Lock;
  readonly signers: readonly string[];
  readonly manager: string;
  readonly children: ReactNode;
}

/** Where they sign off, the fingerprint of a locked review, and the imprint: it never stands alone on a last page. */
function Close({ lock, signers, manager, children }: CloseProps) {
  return (
    <div className={classes.close}>
      <Signatures
        signers={signers.map((part) => ({ part, name: part === 'Sales manager' ? manager : '' }))}
      />
      {lock.kind === 'locked' && (
        <section className={classes.print}>
          <h3>Fingerprint of the whole review</h3>
          <p className={classes.fingerprint}>{fingerprintText(lock.fingerprint)}</p>
          <p className={shared.soft}>
            The workbook tells from it, or from a copy of its file, whether this review is the one that was
            locked.
          </p>
        </section>
      )}
      {children}
    </div>
  );
}
