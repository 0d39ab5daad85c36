import { Checkbox } from '@mantine/core';
import { partsOf, type DocumentKind, type DocumentPart, type Included } from '#domain/documents/inclusion.ts';
import classes from './PaperChoice.module.css';

const labels: Readonly<Record<DocumentPart, string>> = {
  obstacle: 'Obstacle',
  history: 'History of moved and dropped actions',
  notes: 'Check-in notes',
  pull: 'Closing pull',
  evidence: 'Evidence',
  words: 'Every answer, word for word',
  others: 'Other people’s names',
  talks: 'What was said in each session',
  moments: 'Moments',
  closing: 'Where I fell back to closing',
  people: 'Each person',
};

interface IncludeChoiceProps {
  readonly kind: DocumentKind;
  readonly included: Included;
  readonly onChoose: (included: Included) => void;
}

/** What is printed, and what stays in the workbook. */
export function IncludeChoice({ kind, included, onChoose }: IncludeChoiceProps) {
  if (partsOf[kind].length === 0) return null;
  return (
    <Checkbox.Group
      label="Include"
      value={partsOf[kind].filter((part) => included.has(part))}
      onChange={(parts) => onChoose(new Set(parts))}
    >
      <div className={classes.choices}>
        {partsOf[kind].map((part) => (
          <Checkbox key={part} value={part} label={labels[part]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
