import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconClockPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatDate } from '../../format/dates.js';
import { strainComponent, strainIndexText, strainPoints } from '../../format/strain.js';
import { violationSentence } from '../../format/violation.js';
import { answered } from '../../graphql/input-problem.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { MY_STRAIN } from './strain.documents.js';
import type { Strain } from './strain.js';
import { StrainParts } from './strain-parts.js';
import { StrainTrend } from './strain-trend.js';

/** Her own work strain signal: how it stands, what makes it up, what would lower it, and what it cannot tell. */
export function StrainPanel({ day, durationStyle }: { day: string; durationStyle: DurationStyle }): ReactNode {
  const query = useDocument(MY_STRAIN, { day });
  return (
    <Panel title={t('strain:title')} description={t('strain:description')}>
      <QueryPart query={query} height={420}>
        {(data) => <StrainSignal strain={answered(data.myStrain)} durationStyle={durationStyle} />}
      </QueryPart>
    </Panel>
  );
}

export function StrainSignal({ strain, durationStyle }: { strain: Strain; durationStyle: DurationStyle }): ReactNode {
  return (
    <Stack gap="md">
      <StrainHead strain={strain} />
      {strain.alert && (
        <Alert variant="default" icon={<IconClockPause aria-hidden size={20} />} title={t('strain:alertTitle')}>
          {t('strain:alert', { weeks: strain.alert.weeks, component: strainComponent(strain.alert.component) })}
        </Alert>
      )}
      {strain.safetyFlags.length > 0 && (
        <Alert variant="default" icon={<IconAlertTriangle aria-hidden size={20} />} title={t('strain:flagsTitle')}>
          {strain.safetyFlags.map((flag) => (
            <p key={flag.id} style={{ margin: 0 }}>
              {formatDate(flag.workday)}: {violationSentence(flag, durationStyle)}
            </p>
          ))}
          {t('strain:flagsNote')}
        </Alert>
      )}
      <StrainParts strain={strain} />
      <StrainTrend weeks={strain.weeks} />
      <Text size="sm" c="dimmed" maw={760}>
        {t('strain:limits', { version: strain.version })}
      </Text>
    </Stack>
  );
}

function StrainHead({ strain }: { strain: Strain }): ReactNode {
  const { index, band, low, high, window, leftOutDays } = strain;
  const isKnown = typeof index === 'number' && band != null && typeof low === 'number' && typeof high === 'number';
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('strain:window', { from: formatDate(window.from), to: formatDate(window.to) })}
        {leftOutDays > 0 && ` · ${t('strain:leftOut', { count: leftOutDays })}`}
      </Text>
      <Text fz={26} fw={600} lh={1.2} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {isKnown ? strainIndexText(index, band) : t('strain:insufficient')}
      </Text>
      {isKnown ? (
        <Text size="sm">
          {t('strain:range', { low: strainPoints(low), high: strainPoints(high) })}{' '}
          {strain.isBorderline && t('strain:borderline')}
        </Text>
      ) : (
        <TooLittle strain={strain} />
      )}
    </div>
  );
}

function TooLittle({ strain }: { strain: Strain }): ReactNode {
  const { availableWeight, leastWeight, shifts, leastShifts } = strain;
  return (
    <Text size="sm">
      {availableWeight < leastWeight && t('strain:tooLittleWeight', { available: availableWeight, least: leastWeight })}{' '}
      {shifts < leastShifts && t('strain:tooFewShifts', { shifts, least: leastShifts })}
    </Text>
  );
}
