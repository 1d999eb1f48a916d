import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatMoment } from '../../format/dates.js';
import type { RoundingReportQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { SiteRoundingForm } from './site-rounding-form.js';

export type Report = Extract<RoundingReportQuery['roundingReport'], { __typename: 'RoundingReport' }>;

interface Props {
  readonly settings: Report['settings'];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
}

/** Every dated setting with who made it, and the form for another. */
export function SiteRoundings({ settings, sites, today }: Props): ReactNode {
  return (
    <Panel title={t('rounding:settings')} description={t('rounding:settingsHint')}>
      {settings.length === 0 ? (
        <Text>{t('rounding:noSettings')}</Text>
      ) : (
        <List spacing="xs">
          {settings.map((setting) => (
            <List.Item key={`${setting.siteId} ${setting.validFrom}`}>
              {t('rounding:setting', {
                site: setting.siteName,
                date: formatDate(setting.validFrom),
                how: howOf(setting),
              })}
              <Text size="xs" c="dimmed">
                {t('rounding:setBy', { name: setting.setBy, date: formatMoment(setting.setAt) })}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      <SiteRoundingForm sites={sites} today={today} />
    </Panel>
  );
}

const howOf = ({ stepMinutes, paid }: Report['settings'][number]): string =>
  stepMinutes == null
    ? t('rounding:off')
    : t('rounding:on', { minutes: stepMinutes, paid: t(`rounding:paid.${paid}`) });
