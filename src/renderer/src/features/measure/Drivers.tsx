import type { Measure } from '#domain/scorecard/scorecard.ts';
import { driverQuestion } from '#domain/scorecard/balance.ts';
import { levelWords } from '#domain/scorecard/story.ts';
import { setDrivers } from '#storage/commands/measures.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { SettingCheckbox } from '#workbook/SettingCheckbox.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './measure.module.css';

const rank = { do: 0, move: 1, get: 2 } as const;

/** Which measures one or two levels down drive this one. */
export function Drivers({
  measure,
  measures,
}: {
  readonly measure: Measure;
  readonly measures: readonly Measure[];
}) {
  const workbook = useWorkbook();
  const change = useSetting();
  const lower = measures.filter(
    (other) =>
      other.archivedDay === null && rank[other.level] < rank[measure.level] && other.name.trim() !== '',
  );
  const drivers = new Set(measure.driverIds);
  const name = measure.name.trim() || 'this measure';
  return (
    <Section title="What drives it" note={driverQuestion({ name })}>
      {lower.length === 0 && (
        <p className={classes.prose}>
          Nothing on a lower level is followed yet.{' '}
          <TextLink to="/measure/catalog">Choose an activity</TextLink>
        </p>
      )}
      <div className={classes.checks}>
        {lower.map((other) => (
          <SettingCheckbox
            key={other.id}
            label={other.name}
            description={levelWords[other.level]}
            checked={drivers.has(other.id)}
            onChoose={(isChosen) => {
              const next = isChosen
                ? [...measure.driverIds, other.id]
                : measure.driverIds.filter((id) => id !== other.id);
              change(setDrivers(workbook, measure.id, next));
            }}
          />
        ))}
      </div>
    </Section>
  );
}
