import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { sources } from '#domain/instruments/catalog/sources.ts';
import type { DimensionResult } from '#domain/assessments/results.ts';
import { proposeFocuses, type Proposal } from '#domain/plans/focus-proposal.ts';
import { activeFocuses } from '#domain/plans/plan-state.ts';
import { maxFocuses, type ImportanceLevel } from '#domain/plans/plan.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { chooseFocus, setImportance } from '#storage/commands/focus-areas.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { usePlanWords } from '#workbook/plan/plan-words.ts';
import { ProposalRow } from '#workbook/plan/ProposalRow.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { rolePart } from '#workbook/sitting.ts';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { GrowData } from './use-grow.ts';
import classes from './ChooseScreen.module.css';

const importanceOptions: readonly { readonly value: ImportanceLevel; readonly label: string }[] = [
  { value: 1, label: 'Can wait' },
  { value: 2, label: 'Matters' },
  { value: 3, label: 'Matters most' },
];

/** The ten responsibilities in the proposed order. The manager decides. */
export function ChooseScreen({ data }: { readonly data: GrowData }) {
  const proposals = proposeFocuses(data.results, data.importances, data.pull);
  // What one says about importance changes the order, but rows must not jump away under the hand.
  const [order, setOrder] = useState(() => proposals.map((proposal) => proposal.dimensionId));
  const list = useRef<HTMLOListElement>(null);
  const isStale = proposals.some((proposal, index) => proposal.dimensionId !== order[index]);
  const active = activeFocuses(data.plan?.focuses ?? []);
  const left = maxFocuses - active.length;
  return (
    <Page
      title="Choose your focus areas"
      lead="At most three. The order is a proposal, made from your ratings, what you say matters, and how often deals pulled you in. You decide."
      back={<TextLink to="/grow">Back to the plan</TextLink>}
    >
      {data.latest === null && (
        <Notice title="You have not assessed yourself yet">
          So there is no order to propose. <TextLink to="/stand">The self-assessment</TextLink> takes about
          twelve minutes and makes this choice easier. You can also choose now.
        </Notice>
      )}
      <p className={classes.left} role="status">
        {left === 0
          ? 'You have chosen three. To take on another one, finish one or set one aside first.'
          : active.length === 0
            ? 'Nothing chosen yet. One is a good start.'
            : `${count(active.length, 'focus area')} chosen, room for ${left} more.`}
      </p>
      <ol
        ref={list}
        tabIndex={-1}
        className={classes.proposals}
        aria-label="Responsibilities in the proposed order"
      >
        {order.map((dimensionId) => {
          const proposal = proposals.find((candidate) => candidate.dimensionId === dimensionId);
          const result = data.results.find((candidate) => candidate.dimension.id === dimensionId);
          if (proposal === undefined || result === undefined) return null;
          const focus = active.find((candidate) => candidate.topic.dimensionId === dimensionId);
          return (
            <Responsibility
              key={dimensionId}
              data={data}
              proposal={proposal}
              result={result}
              importance={data.importances.get(dimensionId) ?? null}
              focusId={focus?.id ?? null}
              isFull={left === 0}
            />
          );
        })}
      </ol>
      <div className={classes.reorder} role="status">
        {isStale && (
          <div className={classes.reorderLine}>
            <span>What you said changes the order.</span>
            <Button
              size="compact-sm"
              onClick={() => {
                setOrder(proposals.map((proposal) => proposal.dimensionId));
                // The button goes with what it was for.
                list.current?.focus();
              }}
            >
              Put it in the new order
            </Button>
          </div>
        )}
      </div>
      <Section title="Why at most three">
        <p className={classes.prose}>
          A plan spends attention, and a quarter leaves little of it. A few behaviors that you plan exactly
          are more likely to happen than many that you mean to improve: {sources.gollwitzerSheeran2006.cite}.{' '}
          {sources.gollwitzerSheeran2006.limit}
        </p>
        <p className={classes.prose}>
          How we sort: what you call important and rated low comes first. Where two come out even, the one
          that closing pull takes time from goes ahead. It is a suggestion.
        </p>
      </Section>
    </Page>
  );
}

interface ResponsibilityProps {
  readonly data: GrowData;
  readonly proposal: Proposal;
  readonly result: DimensionResult;
  readonly importance: ImportanceLevel | null;
  readonly focusId: string | null;
  readonly isFull: boolean;
}

function Responsibility({ data, proposal, result, importance, focusId, isFull }: ResponsibilityProps) {
  const words = usePlanWords();
  const workbook = useWorkbook();
  const [, navigate] = useLocation();
  const toast = useToast();
  const change = useSetting();
  const [shown, setShown] = useShownValue(importance);
  const { dimension } = result;
  const choose = async (): Promise<void> => {
    const instrument = data.latest === null ? roleInstrument : rolePart(data.latest).instrument;
    const chosen = await chooseFocus(workbook, {
      instrumentId: instrument.id,
      instrumentVersion: instrument.version,
      dimensionId: dimension.id,
    });
    if (chosen.ok) {
      navigate(`/grow/focus/${chosen.value}`);
      toast({ text: 'Chosen. Check-ins are proposed after 2, 4, 8 and 12 weeks.' });
    } else {
      toast({ text: chosen.error === 'enough already' ? words.enough : refusalWords[chosen.error] });
    }
  };
  return (
    <ProposalRow
      name={dimension.name}
      meaning={dimension.meaning}
      reason={data.latest === null ? null : proposal.reason}
    >
      <ChoiceRow
        label="How much does it matter now?"
        about={dimension.name}
        options={importanceOptions}
        value={shown}
        onChoose={(level) => {
          setShown(level);
          change(setImportance(workbook, dimension.id, level));
        }}
      />
      {focusId !== null ? (
        <p className={classes.chosen}>
          Chosen. <TextLink to={`/grow/focus/${focusId}`}>Open {dimension.name.toLowerCase()}</TextLink>
        </p>
      ) : (
        !isFull && (
          <CommandButton
            variant="default"
            aria-label={`Choose ${dimension.name.toLowerCase()}`}
            work={choose}
          >
            Choose
          </CommandButton>
        )
      )}
    </ProposalRow>
  );
}
