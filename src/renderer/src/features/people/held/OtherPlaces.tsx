import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NamedPlace } from '#domain/documents/held-mentions.ts';
import { tablePolicy } from '#domain/workbook/table-policy.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { capitalized, count, longDay } from '#workbook/format.ts';
import { placePath } from './place-path.ts';
import classes from './held.module.css';

/** Shown at first; the others on request. */
const few = 8;

interface OtherPlacesProps {
  /** Undefined while they are looked for. */
  readonly elsewhere: readonly NamedPlace[] | undefined;
}

/** The texts about others in which the person may be named, so that the manager can look at each. */
export function OtherPlaces({ elsewhere }: OtherPlacesProps) {
  const [all, setAll] = useState(false);
  if (elsewhere === undefined)
    return (
      <Section title="Where else the name stands">
        <p role="status" className={classes.text}>
          Looking through everything you wrote…
        </p>
      </Section>
    );
  if (elsewhere.length === 0)
    return (
      <Section title="Where else the name stands">
        <p className={classes.text}>In no text about others, about the team or about you.</p>
      </Section>
    );
  return (
    <Section
      title="Where else the name stands"
      note={`In ${count(elsewhere.length, 'text')} about others, about the team or about you, the whole name or its first or last word occurs. It may be somebody else who is called so. None of it is handed over, and none of it is erased with the person: look at each, and change what should not stay.`}
    >
      <ul className={classes.list} aria-label="Texts with the name in them">
        {elsewhere.slice(0, all ? undefined : few).map((place) => (
          <li key={`${place.table} ${place.id}`} className={classes.place}>
            <Place place={place} />
          </li>
        ))}
      </ul>
      {elsewhere.length > few && !all && (
        <Button variant="default" size="compact-sm" onClick={() => setAll(true)}>
          Show all {elsewhere.length}
        </Button>
      )}
    </Section>
  );
}

function Place({ place }: { readonly place: NamedPlace }) {
  const { words, day, table, isLocked } = place;
  const path = placePath(place);
  const name = words.length > longestWords ? `${words.slice(0, longestWords).trimEnd()}…` : words;
  return (
    <>
      <span className={classes.placeName}>
        {path === null ? name : <TextLink to={path}>{name}</TextLink>}
      </span>
      <span className={classes.soft}>
        {capitalized(tablePolicy[table].holds)}
        {day !== null && `, ${longDay(day)}`}
        {isLocked && '. Locked: it stays as it is'}
      </span>
    </>
  );
}

const longestWords = 90;
