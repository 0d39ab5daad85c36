import { Redirect, Route, Switch } from 'wouter';
import { Loading } from '#ui/Loading.tsx';
import { useReview } from '#workbook/review/use-review.ts';
import { CompareScreen } from './CompareScreen.tsx';
import { DraftScreen } from './DraftScreen.tsx';
import { LockedScreen } from './LockedScreen.tsx';
import { ReviewsScreen } from './ReviewsScreen.tsx';
import { isSection } from './sections.ts';

/** Chapter 7. */
export function ReviewRoutes() {
  return (
    <Switch>
      <Route path="/review/over-time">
        <CompareScreen />
      </Route>
      <Route path="/review/:reviewId/:section?">
        {({ reviewId, section }) => <ReviewById key={reviewId} reviewId={reviewId} section={section} />}
      </Route>
      <Route>
        <ReviewsScreen />
      </Route>
    </Switch>
  );
}

function ReviewById({
  reviewId,
  section,
}: {
  readonly reviewId: string;
  readonly section: string | undefined;
}) {
  const loaded = useReview(reviewId);
  if (loaded === undefined) return <Loading what="the review" />;
  if (loaded.kind === 'gone') return <Redirect to="/review" replace />;
  if (loaded.kind === 'locked') return <LockedScreen loaded={loaded} />;
  const { place } = loaded.review;
  if (section === undefined || !isSection(section))
    return <Redirect to={`/review/${reviewId}/${isSection(place) ? place : 'numbers'}`} replace />;
  return <DraftScreen key={section} loaded={loaded} section={section} />;
}
