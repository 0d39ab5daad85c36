import type { PactPart } from '#domain/documents/plan-document.ts';
import { count } from '#workbook/format.ts';
import { ByHand, isLong, Part } from '../page/Part.tsx';
import classes from './plan.module.css';

/** A question or an exclamation, also a quoted one, needs no full stop. */
const endsItself = /[?!]\p{Pf}?["']?$/u;

/** If …, then I will …. What is not written yet is a line for the pen. */
export function Pact({ pact: { cue, behaviour, rehearsals } }: { readonly pact: PactPart }) {
  const written = cue !== '' && behaviour !== '';
  return (
    <Part title="My pact" long={isLong(cue, behaviour)}>
      {written ? (
        <p className={classes.pact}>
          If <i>{cue}</i>, then I will <i>{behaviour}</i>
          {endsItself.test(behaviour) ? '' : '.'}
          {rehearsals > 0 && <span className={classes.note}> Rehearsed {count(rehearsals, 'time')}.</span>}
        </p>
      ) : (
        <>
          <HalfPact word="If" text={cue} />
          <HalfPact word="then I will" text={behaviour} />
        </>
      )}
    </Part>
  );
}

function HalfPact({ word, text }: { readonly word: string; readonly text: string }) {
  return (
    <div className={classes.half}>
      <span className={classes.pact}>{word}</span>
      {text === '' ? <ByHand lines={1} /> : <i className={classes.pact}>{text}</i>}
    </div>
  );
}
