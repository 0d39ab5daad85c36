import type { EditableField } from '#domain/workbook/editable-texts.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { RecordMyself } from '#workbook/review/RecordMyself.tsx';
import { RecordNumbers } from '#workbook/review/RecordNumbers.tsx';
import { RecordTeam } from '#workbook/review/RecordTeam.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { CarryOver } from './CarryOver.tsx';
import { Commitments } from './Commitments.tsx';
import type { Draft } from './DraftScreen.tsx';
import { EachPerson } from './EachPerson.tsx';
import { LockSection } from './LockSection.tsx';
import { PullFacts } from './PullFacts.tsx';
import type { SectionId } from './sections.ts';
import classes from './review.module.css';

type ReviewText = EditableField<'reviews'>;

/** What a stop holds: what the workbook knows, and what the manager says of it. */
export function SectionBody({ loaded, section }: { readonly loaded: Draft; readonly section: SectionId }) {
  const { review, record } = loaded;
  const text = (field: ReviewText, label: string, description: string, lines = 3) => (
    <SavedText
      textRef={{ table: 'reviews', id: review.id, field }}
      stored={review[field]}
      label={label}
      description={description}
      lines={lines}
    />
  );
  switch (section) {
    case 'numbers':
      return (
        <>
          <Section title="What the scorecard says">
            {/* The words stand in the field below while they are being written. */}
            <RecordNumbers part={{ ...record.numbers, note: '' }} />
            <p className={classes.soft}>
              Something missing?{' '}
              <TextLink to={`/measure/${review.quarter}`}>Go to the scorecard of this quarter</TextLink>
            </p>
          </Section>
          <div className={classes.fields}>
            {text('numbers', 'What happened, and why', 'In a few sentences. What would you tell your boss?')}
          </div>
        </>
      );
    case 'myself':
      return (
        <>
          <Section title="What your plan and your assessments say">
            <RecordMyself part={{ ...record.myself, note: '' }} />
          </Section>
          <div className={classes.fields}>
            {text('myself', 'What you did differently', 'And who could tell that you did.')}
          </div>
        </>
      );
    case 'team':
      return (
        <>
          <Section title="Where the team stands">
            <RecordTeam part={{ ...record.team, note: '' }} people={record.people} />
          </Section>
          <div className={classes.fields}>
            {text(
              'team',
              'What the team needs next',
              'One or two things that everybody would get better by.',
            )}
          </div>
        </>
      );
    case 'people':
      return <EachPerson loaded={loaded} />;
    case 'habits':
      return (
        <div className={classes.fields}>
          {text('keep', 'Keep', 'What worked and should stay, even when the quarter gets tight.', 2)}
          {text('stop', 'Stop', 'What took time and led to nothing.', 2)}
          {text('start', 'Start', 'One new thing, small enough to begin next week.', 2)}
        </div>
      );
    case 'closing':
      return (
        <>
          <PullFacts part={record.closing} />
          <div className={classes.fields}>
            {text(
              'closing',
              'Where I fell back to closing',
              'Which deals, in which weeks, and what you did in them.',
            )}
            {text(
              'trigger',
              'What set it off',
              'The moment before: a forecast call, a silence, a name on the list.',
              2,
            )}
          </div>
        </>
      );
    case 'carry-over':
      return <CarryOver loaded={loaded} />;
    case 'commitments':
      return <Commitments loaded={loaded} />;
    case 'lock':
      return <LockSection loaded={loaded} />;
  }
}
