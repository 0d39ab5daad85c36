import { Button } from '@mantine/core';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { Invitation } from '#ui/Invitation.tsx';

/** What the page shows before anything was seen. */
export function FirstMoment({ onNote }: { readonly onNote: () => void }) {
  return (
    <Invitation
      title="Write down one thing you saw today"
      reason="A quarter is long, and memory is short: one sentence on the day is what a rating or a talk can stand on later. Write what was done. More than a third of 607 effects of feedback lowered performance, most when it aimed at the person."
      source={`${sources.klugerDeNisi1996.cite}. ${sources.klugerDeNisi1996.limit}`}
      doneWhen="you have noted one moment each for three people. It takes a few seconds from any page: Ctrl or Cmd, Shift and M."
    >
      <Button onClick={onNote}>Note a moment</Button>
    </Invitation>
  );
}
