import { useEffect, useState, type ReactNode } from 'react';
import { formatDay, formatMoment, formatPeriod, formatZone } from '../format/dates.js';
import { t } from '../messages/t.js';
import { CompareControl } from './compare-control.js';
import classes from './page-head.module.css';
import { PeriodControl } from './period-control.js';
import { ScopeControl } from './scope-control.js';
import { useSelection } from './use-selection.js';

type Control = 'scope' | 'period' | 'compare';

interface PageHeadProps {
  readonly title: string;
  /** The controls this page obeys; a page shows none that it ignores. */
  readonly controls?: readonly Control[];
  /** Further controls or actions of the page. */
  readonly children?: ReactNode;
}

/** Title, controls, and on what the figures rest: zone and "data complete until". On paper it carries scope and period. */
export function PageHead({ title, controls = [], children }: PageHeadProps): ReactNode {
  const selection = useSelection();
  const path = selection.scopePath.join(' · ');
  useEffect(() => {
    document.title = `${title} · ${t('frame:product')}`;
  }, [title]);
  return (
    <header>
      <div className={classes['head']}>
        <h1 className={classes['title']}>
          {title}
          {controls.includes('scope') && <span className={classes['path']}> · {path || t('frame:scope.unknown')}</span>}
        </h1>
        <div className={`${classes['controls']} no-print`}>
          {controls.includes('scope') && <ScopeControl />}
          {controls.includes('period') && <PeriodControl />}
          {controls.includes('compare') && <CompareControl />}
          {children}
        </div>
      </div>
      {controls.includes('period') && <DataNote />}
    </header>
  );
}

function DataNote(): ReactNode {
  const { tree, period, zones } = useSelection();
  const complete =
    tree.completeUntil === null || tree.completeUntil === undefined
      ? t('frame:completeNever')
      : t('frame:completeUntil', { date: formatDay(tree.completeUntil) });
  const zoneNames = zones.map((zone) => formatZone(zone, period.from)).join(', ');
  return (
    <p className={classes['note']}>
      <span className="print-only">{formatPeriod(period)}</span>
      {[zoneNames, complete].filter((part) => part !== '').join(' · ')}
      <PrintedAt />
    </p>
  );
}

/** On paper only: when it was printed, taken at that moment. */
function PrintedAt(): ReactNode {
  const [moment, setMoment] = useState<string | null>(null);
  useEffect(() => {
    const onPrint = () => setMoment(new Date().toISOString());
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  return (
    moment !== null && <span className="print-only">{t('frame:printedAt', { moment: formatMoment(moment) })}</span>
  );
}
