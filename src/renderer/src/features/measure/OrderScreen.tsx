import { inOrder } from '#domain/core/order.ts';
import type { MeasureLevel } from '#domain/scorecard/measure.ts';
import type { Measure, MeasureId } from '#domain/scorecard/scorecard.ts';
import { levelWords } from '#domain/scorecard/story.ts';
import { orderMeasures } from '#storage/commands/measures.ts';
import { followedMeasures } from '#storage/queries/scorecard.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { OrderList } from '#workbook/order/OrderList.tsx';
import { useOrder } from '#workbook/order/use-order.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './measure.module.css';

const levels = ['do', 'move', 'get'] as const;

/** The order in which the scorecard shows its measures, level by level. */
export function OrderScreen() {
  const followed = useQuery(followedMeasures);
  if (followed === undefined) return <Loading what="the measures" />;
  return (
    <Page
      title="Order of the measures"
      lead="What you look at first comes first: on the scorecard, in the quarter’s review and on paper."
      back={<TextLink to="/measure">Back to the scorecard</TextLink>}
    >
      <Levels followed={followed} />
      <div className={classes.foot}>
        <StepLink to="/measure">Done</StepLink>
      </div>
    </Page>
  );
}

function Levels({ followed }: { readonly followed: readonly Measure[] }) {
  const workbook = useWorkbook();
  const { order, put } = useOrder(followed, (ids) => orderMeasures(workbook, ids));
  const ordered = inOrder(followed, order);
  const on = (level: MeasureLevel): readonly Measure[] =>
    ordered.filter((measure) => measure.level === level);
  const orderLevel = (level: MeasureLevel, ids: readonly MeasureId[]): void => {
    const all = levels.flatMap((other) => (other === level ? ids : on(other).map(({ id }) => id)));
    put(all).catch(() => undefined);
  };
  return levels.map((level) => (
    <Section key={level} title={levelWords[level]}>
      {on(level).length === 0 ? (
        <p className={classes.prose}>Nothing is followed on this level.</p>
      ) : (
        <OrderList
          label={`${levelWords[level]}: the order`}
          things={on(level).map(({ id, name }) => ({ id, name: name.trim() || 'A measure without a name' }))}
          onOrder={(ids) => orderLevel(level, ids)}
        />
      )}
    </Section>
  ));
}
