import { Button } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { anyMoment, type MomentFilter } from '#domain/coaching/moment-filter.ts';
import type { Moment } from '#domain/coaching/moment.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allPeople } from '#storage/queries/people.ts';
import { LongList } from '#ui/LongList.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { count } from '#workbook/format.ts';
import { useNoteMoment } from '#workbook/moments/NoteMoment.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { FirstMoment } from './FirstMoment.tsx';
import { MomentFilters } from './MomentFilters.tsx';
import { MomentRow } from './MomentRow.tsx';
import { useMoments } from './use-moments.ts';
import classes from './moments.module.css';

/** So many are read to begin with, and twice as many each time the end comes near. */
const shownFirst = 200;
/** About as high as a row with two lines of text, in pixels. */
const rowHeight = 96;

/** Every moment, the latest first; or those about one person, or the manager, where the address says so. */
export function MomentsScreen({ about = null }: { readonly about?: string | null }) {
  const note = useNoteMoment();
  const [, navigate] = useLocation();
  const [rest, setRest] = useState<Omit<MomentFilter, 'about'>>(anyMoment);
  const filter = useMemo(
    // An id of nobody finds nothing.
    (): MomentFilter => ({ ...rest, about: about as PersonId | 'me' | null }),
    [rest, about],
  );
  // Searching never holds up what is being typed.
  const sought = useDeferredValue(filter);
  const [shown, setShown] = useState(shownFirst);
  const people = useQuery(allPeople);
  const [isWriting, setWriting] = useState(false);
  const found = useMoments(sought, shown, isWriting);
  if (people === undefined) return <Loading what="the moments" />;
  const person = people.find(({ id }) => id === about);
  const change = (changed: MomentFilter): void => {
    setRest(changed);
    setWriting(false);
    if (changed.about !== filter.about)
      navigate(`/people/moments${changed.about === null ? '' : `/${changed.about}`}`, { replace: true });
  };
  const back =
    person === undefined ? (
      <TextLink to="/people">Back to the team</TextLink>
    ) : (
      <TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>
    );
  if (found?.total === 0)
    return (
      <Page title="Moments" lead={lead} back={back}>
        <FirstMoment onNote={() => note()} />
      </Page>
    );
  return (
    <Page
      title="Moments"
      lead={lead}
      back={back}
      actions={<Button onClick={() => note(filter.about ?? undefined)}>Note a moment</Button>}
    >
      <MomentFilters filter={filter} people={people} onChange={change} />
      <p className={classes.count} role="status">
        {found === undefined
          ? 'Looking…'
          : found.fitting === found.total
            ? count(found.total, 'moment')
            : `${count(found.fitting, 'moment')} of ${count(found.total, 'moment')}`}
      </p>
      {found !== undefined && found.fitting === 0 && (
        <p className={classes.calm}>
          {person !== undefined && isOnlyAbout(filter)
            ? `Nothing is noted about ${person.name} yet.`
            : 'No moment fits.'}{' '}
          <Button size="compact-sm" variant="default" onClick={() => change(anyMoment)}>
            Show all
          </Button>
        </p>
      )}
      {found !== undefined && found.fitting > 0 && (
        <MomentList
          key={JSON.stringify(sought)}
          people={people}
          moments={found.moments}
          total={found.fitting}
          onWriting={setWriting}
          onNearEnd={() => {
            if (found.moments.length < found.fitting) setShown(shown * 2);
          }}
        />
      )}
    </Page>
  );
}

const lead =
  'What you saw, one dated moment at a time: the evidence that ratings, coaching and reviews draw on.';

const isOnlyAbout = ({ kind, topic, words }: MomentFilter): boolean =>
  kind === null && topic === null && words.trim() === '';

interface MomentListProps {
  readonly people: readonly Person[];
  readonly moments: readonly Moment[];
  readonly total: number;
  /** Told when one is being changed, and when that is over. */
  readonly onWriting: (on: boolean) => void;
  readonly onNearEnd: () => void;
}

function MomentList({ people, moments, total, onWriting, onNearEnd }: MomentListProps) {
  /** The one that is being changed, as it was: it keeps its place while its day changes. */
  const [edited, setEdited] = useState<Moment | null>(null);
  const editedId = edited?.id ?? null;
  const stored = useQuery(
    useCallback(
      async (db: WorkbookDatabase) =>
        editedId === null ? null : ((await db.rows('moments').get(editedId)) ?? null),
      [editedId],
    ),
  );
  const shown = useMemo(() => inPlace(moments, edited, stored ?? null), [moments, edited, stored]);
  const box = useRowFocus<HTMLDivElement>(shown.map(({ id }) => id));
  const nameOf = useCallback(
    (moment: Moment): string =>
      moment.personId === null
        ? 'Myself'
        : (people.find(({ id }) => id === moment.personId)?.name ?? 'Somebody who is gone'),
    [people],
  );
  return (
    <div ref={box}>
      <LongList
        label="Moments"
        items={shown}
        keyOf={({ id }) => id}
        rowHeight={rowHeight}
        rowClass={classes.moment}
        total={total}
        onNearEnd={onNearEnd}
        row={(moment) => (
          <MomentRow
            moment={moment}
            name={nameOf(moment)}
            people={people}
            isEditing={edited?.id === moment.id}
            onEdit={(on) => {
              setEdited(on ? moment : null);
              onWriting(on);
            }}
          />
        )}
      />
    </div>
  );
}

/**
 * The moments in their order, with the one that is being changed where it was when that began: also when it is about
 * somebody else by now and would not be in the list.
 */
function inPlace(
  moments: readonly Moment[],
  edited: Moment | null,
  stored: Moment | null,
): readonly Moment[] {
  if (edited === null || stored === null || stored.id !== edited.id) return moments;
  const others = moments.filter(({ id }) => id !== edited.id);
  const after = others.findIndex((moment) => isAfter(moment, edited));
  return after === -1 ? [...others, stored] : others.toSpliced(after, 0, stored);
}

/** Whether a moment stands after another one in the list. */
const isAfter = (moment: Moment, other: Moment): boolean =>
  moment.day < other.day || (moment.day === other.day && moment.createdAt < other.createdAt);
