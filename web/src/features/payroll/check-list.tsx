import { List, ThemeIcon } from '@mantine/core';
import { IconCheck, IconCircleDot } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/panel.js';
import type { PayPeriodState } from './payroll.page.js';

type Item = PayPeriodState['checkList'][number];

/** Where an item is mended. */
const PLACE = {
  INCOMPLETE_DAYS: '/weekly-review',
  MISSING_PUNCHES: '/quarantine',
  OFF_CLOCK: '/to-settle',
  MEAL_UNCONFIRMED: '/to-settle',
  PREMIUMS: '/to-settle',
  DISPUTES: '/disputes',
  UNMAPPED_ACTIVITIES: '/mapping',
  UNMAPPED_PEOPLE: '/mapping',
  QUARANTINE: '/quarantine',
} as const satisfies Record<Item['kind'], string>;

/** An item in words. */
export const itemWords = ({ kind, count }: Item): string => t(`payroll:check.${kind}`, { count });

/** What should be done before the period is handed over, each with the page that mends it; or what was open then. */
export function CheckList({ state }: { state: PayPeriodState }): ReactNode {
  const open = state.checkList.filter(({ count }) => count > 0);
  const isClosed = state.close !== null && state.close !== undefined;
  return (
    <Panel title={isClosed ? t('payroll:check.closedTitle') : t('payroll:check.title')}>
      {open.length === 0 ? (
        <List
          icon={
            <ThemeIcon size={20} radius="xl" color="teal">
              <IconCheck size={14} aria-hidden />
            </ThemeIcon>
          }
        >
          <List.Item>{isClosed ? t('payroll:check.doneAll') : t('payroll:check.done')}</List.Item>
        </List>
      ) : (
        <List spacing={4} icon={<IconCircleDot size={16} aria-hidden />}>
          {open.map((item) => (
            <List.Item key={item.kind}>
              {itemWords(item)}{' '}
              {!isClosed && (
                <LinkButton
                  to={PLACE[item.kind]}
                  variant="subtle"
                  size="compact-sm"
                  className="no-print"
                  aria-label={t('payroll:check.seeOf', { what: itemWords(item) })}
                >
                  {t('payroll:check.see')}
                </LinkButton>
              )}
            </List.Item>
          ))}
        </List>
      )}
    </Panel>
  );
}
