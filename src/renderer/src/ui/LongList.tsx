import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface LongListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** About how high a row is before it was shown, in pixels. */
  readonly rowHeight: number;
  readonly row: (item: Item) => ReactNode;
  readonly rowClass?: string | undefined;
  /** How many there will be in all, where they come piece by piece. */
  readonly total: number;
  /** Called when the end comes near. */
  readonly onNearEnd: () => void;
}

/** Rows that come and go together. */
const pieceSize = 20;
/** How far outside the window rows are there already. */
const margin = '1200px 0px';

/**
 * A list of thousands on one page: only the pieces near the window are there, the others keep their place. A piece in
 * which the focus is stays.
 */
export function LongList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, rowHeight, row, rowClass, total, onNearEnd } = props;
  const pieces = Array.from({ length: Math.ceil(items.length / pieceSize) }, (_, index) => index * pieceSize);
  return (
    <div role="list" aria-label={label}>
      {pieces.map((start) => {
        const inPiece = items.slice(start, start + pieceSize);
        return (
          <Piece key={start} isFirst={start === 0} height={inPiece.length * rowHeight}>
            {() =>
              inPiece.map((item, index) => (
                <div
                  key={keyOf(item)}
                  role="listitem"
                  aria-posinset={start + index + 1}
                  aria-setsize={total}
                  data-row={keyOf(item)}
                  className={rowClass}
                >
                  {row(item)}
                </div>
              ))
            }
          </Piece>
        );
      })}
      <End key={items.length} onNear={onNearEnd} />
    </div>
  );
}

interface PieceProps {
  readonly isFirst: boolean;
  readonly height: number;
  readonly children: () => ReactNode;
}

function Piece({ isFirst, height, children }: PieceProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isFirst);
  /** As it was when it was there last. */
  const [measured, setMeasured] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry === undefined) return;
        if (!entry.isIntersecting && element.contains(document.activeElement)) return;
        if (!entry.isIntersecting && element.childElementCount > 0)
          setMeasured(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} role="none" style={isNear ? undefined : { height: measured ?? height }}>
      {isNear && children()}
    </div>
  );
}

/** Tells once that the end is near. */
function End({ onNear }: { readonly onNear: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const newest = useRef(onNear);
  useLayoutEffect(() => {
    newest.current = onNear;
  });
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) newest.current();
      },
      { rootMargin: margin },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={box} role="none" />;
}
