import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { Paper } from '#platform/platform.ts';
import { papers, topMargin, type Margins } from './paper.ts';
import classes from './Sheets.module.css';

interface SheetsProps {
  readonly paper: Paper;
  readonly margins: Margins;
  readonly children: ReactNode;
}

/** Between two sheets on screen, in pixels. */
const gap = 24;

/** Chromium 145 and later. An older one shows the text in one piece, and breaks it only in print. */
const canShowSheets = CSS.supports('column-height', '1px');

/**
 * A document on screen as it will lie on paper. The sheets are rows of one column each, as high as a page's text,
 * so Chromium breaks them by the rules by which it breaks pages. Printed, all of this falls away.
 */
export function Sheets({ paper, margins, children }: SheetsProps) {
  const desk = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  const shape = papers[paper];
  const [view, setView] = useState({ scale: 1, pages: 1 });
  useLayoutEffect(() => {
    const [deskElement, flowElement] = [desk.current, flow.current];
    if (deskElement === null || flowElement === null) return undefined;
    const measure = (): void => {
      const scale = Math.min(1, deskElement.clientWidth / shape.width);
      const between = shape.height - shape.textHeight + gap;
      const pages = Math.max(
        1,
        Math.round((flowElement.offsetHeight - topMargin + between) / (shape.height + gap)),
      );
      setView((old) => (old.scale === scale && old.pages === pages ? old : { scale, pages }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(deskElement);
    observer.observe(flowElement);
    return () => observer.disconnect();
  }, [shape]);

  const sizes = {
    '--scale': view.scale,
    '--sheet-width': `${shape.width}px`,
    '--sheet-height': `${shape.height}px`,
    '--text-height': `${shape.textHeight}px`,
    '--top-margin': `${topMargin}px`,
    '--gap': `${gap}px`,
    '--pages': view.pages,
  } as CSSProperties; // React's type knows no custom properties
  return (
    <div ref={desk} className={classes.desk} style={sizes} data-paged={canShowSheets}>
      {!canShowSheets && (
        <p className={classes.unpaged}>This browser shows the page breaks only in its print dialog.</p>
      )}
      <div className={classes.stack}>
        <div aria-hidden="true" className={classes.sheets} data-pages={view.pages}>
          {Array.from({ length: view.pages }, (_, index) => (
            <div key={index} className={classes.sheet}>
              <p className={classes.running}>{index === 0 ? '' : margins.running}</p>
              <p className={classes.foot}>
                <span>{margins.note}</span>
                <span>
                  {index + 1} of {view.pages}
                </span>
              </p>
            </div>
          ))}
        </div>
        <div ref={flow} className={classes.flow}>
          {children}
        </div>
      </div>
    </div>
  );
}
