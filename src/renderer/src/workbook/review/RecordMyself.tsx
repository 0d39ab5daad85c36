import type { MyselfPart } from '#domain/reviews/record.ts';
import { count, longDay } from '../format.ts';
import { FocusLines } from './FocusLines.tsx';
import { Said } from './Said.tsx';
import classes from './record.module.css';

/** The manager’s own quarter. */
export function RecordMyself({ part }: { readonly part: MyselfPart }) {
  return (
    <>
      <FocusLines lines={part.focuses} none="No focus area was worked on." />
      <p className={classes.prose}>{assessedText(part)}</p>
      {part.moved.length > 0 && (
        <ul className={classes.list}>
          {part.moved.map(({ name, words }) => (
            <li key={name}>
              {name}: {words}
            </li>
          ))}
        </ul>
      )}
      {part.moments > 0 && (
        <p className={classes.prose}>{count(part.moments, 'moment')} about yourself written down.</p>
      )}
      <Said text={part.note} />
    </>
  );
}

function assessedText({ assessedDay, compared, moved }: MyselfPart): string {
  if (assessedDay === null) return 'No self-assessment was completed in this quarter.';
  const day = `Self-assessment completed on ${longDay(assessedDay)}.`;
  if (!compared) return `${day} There is none before it to compare with.`;
  return moved.length === 0
    ? `${day} Everything is about the same as the time before.`
    : `${day} Against the time before, what moved; all else is about the same:`;
}
