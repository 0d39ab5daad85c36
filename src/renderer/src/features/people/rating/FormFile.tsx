import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormLine } from '#domain/team/read-rating-form.ts';
import type { Person } from '#domain/team/person.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { usePlatform } from '#workbook/WorkbookContext.tsx';
import { FormPreview } from './FormPreview.tsx';
import { SaveForm } from './SaveForm.tsx';
import { lookAtForm, type Who } from './take-form.ts';
import classes from './sheet.module.css';

type Looked =
  | { readonly kind: 'seen'; readonly name: string; readonly lines: readonly FormLine[] }
  | { readonly kind: 'problem'; readonly name: string; readonly text: string };

/** A form for a spreadsheet: saved for somebody to fill in, and taken in again. */
export function FormFile({ person, who }: { readonly person: Person; readonly who: Who }) {
  const platform = usePlatform();
  const wordings = useWordings();
  const [looked, setLooked] = useState<Looked | null>(null);
  const box = useFocusBack<HTMLDivElement>(looked?.kind === 'seen' ? 'form' : null);
  const pick = async (): Promise<void> => {
    try {
      const file = await platform.pickFile('table');
      if (file === null) return;
      const seen = await lookAtForm(file, wordings, person.id);
      setLooked(
        seen.ok
          ? { kind: 'seen', name: file.name, lines: seen.value }
          : { kind: 'problem', name: file.name, text: seen.error },
      );
    } catch {
      setLooked({
        kind: 'problem',
        name: '',
        text: 'The dialog for choosing a file did not open. Try again.',
      });
    }
  };
  return (
    <Section
      title="A form for a spreadsheet"
      note={`Save a form with the skills and their five descriptions, let ${person.name} fill it in on another computer, and take it in here. You see what it would change before anything does.`}
    >
      <div ref={box} className={classes.formButtons}>
        <SaveForm person={person} />
        <Button variant="default" data-opens="form" onClick={() => void pick()}>
          Take in a filled-in form
        </Button>
      </div>
      {looked?.kind === 'problem' && (
        <Notice
          tone="attention"
          title={looked.name === '' ? 'Not taken in' : `“${looked.name}” can’t be taken in`}
          live
        >
          {looked.text} Nothing was changed.
        </Notice>
      )}
      {looked?.kind === 'seen' && (
        <FormPreview person={person} who={who} {...looked} onClose={() => setLooked(null)} />
      )}
    </Section>
  );
}
