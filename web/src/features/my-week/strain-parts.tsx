import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  counterfactualSentence,
  strainAnchors,
  strainComponent,
  strainGap,
  strainPoints,
  strainValue,
} from '../../format/strain.js';
import { formatNumber } from '../../format/numbers.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { largestParts, type Strain, type StrainPart } from './strain.js';
import classes from './strain-parts.module.css';

/** What contributes most, what one change would do, and all ten parts with their weights. */
export function StrainParts({ strain }: { strain: Strain }): ReactNode {
  const largest = largestParts(strain.parts);
  const change = strain.counterfactual ? counterfactualSentence(strain.counterfactual) : null;
  return (
    <div>
      {strain.index != null && (
        <>
          <h3 className={classes['heading']}>{t('strain:top')}</h3>
          {largest.length === 0 && <Text size="sm">{t('strain:nothing')}</Text>}
          <ol className={classes['largest']}>
            {largest.map(({ component, contribution }) => (
              <li key={component}>
                {t('strain:topPart', {
                  component: strainComponent(component),
                  points: strainPoints(contribution ?? 0),
                })}
              </li>
            ))}
          </ol>
        </>
      )}
      {change !== null && <Text mb="sm">{change}</Text>}
      <ScrollRegion label={t('strain:table.caption')} minWidth={640}>
        <table className={classes['parts']}>
          <caption>{t('strain:table.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`strain:table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {strain.parts.map((part) => (
              <PartRow key={part.component} part={part} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

const COLUMNS = ['part', 'measured', 'anchors', 'score', 'weight', 'points'] as const;

function PartRow({ part }: { part: StrainPart }): ReactNode {
  const { component, weight, scales, score, contribution, gap } = part;
  return (
    <tr>
      <th scope="row">{strainComponent(component)}</th>
      {gap == null ? (
        <td>
          {scales.map(({ measure, value }) => (
            <span key={measure}>{value == null ? '' : strainValue(measure, value)}</span>
          ))}
        </td>
      ) : (
        <td className={classes['gap']}>{strainGap(gap)}</td>
      )}
      <td>
        {scales.map(({ measure, anchors }) => (
          <span key={measure}>{strainAnchors(measure, anchors)}</span>
        ))}
      </td>
      <td>{score == null ? '–' : formatNumber(score, 0)}</td>
      <td>{formatNumber(weight, 0)}</td>
      <td>{contribution == null ? '–' : strainPoints(contribution)}</td>
    </tr>
  );
}
