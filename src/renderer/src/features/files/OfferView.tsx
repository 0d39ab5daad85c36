import type { PersonId } from '#domain/team/person.ts';
import type { ImportOffer } from '#domain/workbook/file/plan-import.ts';
import { Notice } from '#ui/Notice.tsx';
import { count, longDay } from '#workbook/format.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { EffectTable } from './EffectTable.tsx';
import { ErasedPeople } from './ErasedPeople.tsx';
import { OverList } from './OverList.tsx';
import { wayTexts, type Way } from './import-words.ts';
import classes from './import.module.css';

interface OfferViewProps {
  readonly way: Way;
  readonly offer: ImportOffer;
  readonly wasSealed: boolean;
  readonly back: ReadonlySet<PersonId>;
  readonly onBringBack: (person: PersonId, isBack: boolean) => void;
}

/** What one way of taking the file in would do. */
export function OfferView({ way, offer, wasSealed, back, onBringBack }: OfferViewProps) {
  const newerHere = offer.differences.filter(
    ({ oursUpdatedAt, theirsUpdatedAt }) => oursUpdatedAt > theirsUpdatedAt,
  ).length;
  return (
    <>
      <p className={classes.text}>{wayTexts[way]}</p>
      {way === 'new' && wasSealed && (
        <p className={classes.text}>
          The file is sealed; the new workbook is not, until you seal it under “Files &amp; privacy”.
        </p>
      )}
      {way === 'merge' && !isNews(offer) && (
        <Notice title="Nothing new">
          {offer.erased.length === 0
            ? 'This workbook has everything that is in the file already.'
            : 'This workbook has everything that is in the file already, but for people who were erased.'}
        </Notice>
      )}
      {way === 'replace' && newerHere > 0 && (
        <Notice tone="attention" title={`${count(newerHere, 'entry is', 'entries are')} newer here`}>
          You changed {newerHere === 1 ? 'it' : 'them'} here after the file was last changed there; replacing
          brings the older words back. A merge would keep yours.
        </Notice>
      )}
      {offer.over.length > 0 && (
        <>
          <h3 className={classes.heading}>More than fits</h3>
          <p className={classes.text}>Together there would be the following. Nothing is dropped for it:</p>
          <OverList over={offer.over} />
        </>
      )}
      {offer.erased.length > 0 && <ErasedPeople erased={offer.erased} back={back} onChoose={onBringBack} />}
      {way !== 'new' && <EffectTable way={way} effects={offer.effects} />}
      {offer.setAside.length > 0 && (
        <>
          <h3 className={classes.heading}>Would be set aside</h3>
          <p className={classes.text}>
            Your own plan has at most three active focus areas, a person’s at most two. What belongs to these
            stays, and you can take them up again:
          </p>
          <ul className={classes.list}>
            {offer.setAside.map(({ words, day }) => (
              <li key={`${words} ${day}`}>
                {words}
                {day !== null && `, chosen ${longDay(day)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {offer.dropped.length > 0 && (
        <>
          <h3 className={classes.heading}>Would be dropped</h3>
          <p className={classes.text}>
            The team has at most three open priorities. These stay in the list, and you can open them again:
          </p>
          <ul className={classes.list}>
            {offer.dropped.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {way !== 'new' && offer.differences.length > 0 && <DifferenceList differences={offer.differences} />}
    </>
  );
}

const isNews = ({ effects }: ImportOffer): boolean =>
  Object.values(effects).some(({ added, changed, removed }) => added + changed + removed > 0);
