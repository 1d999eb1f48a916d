import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered } from '../../graphql/input-problem.js';
import type { ReviewCatalogueQuery, ReviewFiguresQuery } from '../../graphql/generated/graphql.js';
import type { Selection } from '../../selection/use-selection.js';
import { FilterLeavesNothing } from '../../ui/empty-state.js';
import { QueryPart } from '../../ui/query-part.js';
import { ReviewTiles } from './review-tiles.js';
import { onlyGroup } from './use-review-figures.js';

interface FiguresPartProps {
  readonly selection: Selection;
  readonly catalogue: UseQueryResult<ReviewCatalogueQuery>;
  readonly figures: UseQueryResult<ReviewFiguresQuery>;
  readonly weeks: UseQueryResult<ReviewFiguresQuery>;
}

const TILES_HEIGHT = 200;

/** The tiles, once the figures and their definitions are here; the sparklines follow when they come. */
export function FiguresPart({ selection, catalogue, figures, weeks }: FiguresPartProps): ReactNode {
  return (
    <QueryPart query={catalogue} height={TILES_HEIGHT}>
      {({ metricCatalogue }) => (
        <QueryPart query={figures} height={TILES_HEIGHT}>
          {(data) => {
            const cell = onlyGroup(data)?.cells[0];
            return cell === undefined ? (
              <FilterLeavesNothing />
            ) : (
              <ReviewTiles
                selection={selection}
                definitions={metricCatalogue}
                cell={cell}
                weeks={weeks.data === undefined ? [] : (onlyGroup(weeks.data)?.cells ?? [])}
                secondsAtOtherSites={answered(data.workload).secondsAtOtherSites}
              />
            );
          }}
        </QueryPart>
      )}
    </QueryPart>
  );
}
