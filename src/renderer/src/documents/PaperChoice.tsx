import { Radio } from '@mantine/core';
import type { Paper } from '#platform/platform.ts';
import { isPaper, papers } from './page/paper.ts';
import classes from './PaperChoice.module.css';

interface PaperChoiceProps {
  readonly paper: Paper;
  readonly onChoose: (paper: Paper) => void;
}

export function PaperChoice({ paper, onChoose }: PaperChoiceProps) {
  return (
    <Radio.Group
      label="Paper"
      value={paper}
      onChange={(value) => {
        if (isPaper(value)) onChoose(value);
      }}
    >
      <div className={classes.choices}>
        <Radio value="letter" label={`${papers.letter.name} (8.5 × 11 in)`} />
        <Radio value="a4" label={`${papers.a4.name} (210 × 297 mm)`} />
      </div>
    </Radio.Group>
  );
}
