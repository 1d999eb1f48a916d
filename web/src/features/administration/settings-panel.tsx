import { Alert, Button, Group, NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { formatDuration } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { hasRole, useViewer, type SignedInViewer } from '../../session/use-viewer.js';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/panel.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { CHANGE_SETTINGS } from './practice.documents.js';
import { TextField } from './text-field.js';

const STYLES = ['CLOCK', 'DECIMAL'] as const satisfies readonly DurationStyle[];
/** Seven hours and three quarters: what tells the two ways apart. */
const SAMPLE_SECONDS = 27_900;
const FEWEST = 2;
const MOST = 10;

/** What holds on all pages. It is the administrator's; HR reads it. */
export function SettingsPanel({ organization }: { readonly organization: SignedInViewer['organization'] }): ReactNode {
  const isHers = hasRole(useViewer(), 'ADMINISTRATOR');
  const [name, setName] = useState(organization.name);
  const [durationStyle, setDurationStyle] = useState<DurationStyle>(organization.durationStyle);
  const [minimumGroupSize, setMinimumGroupSize] = useState(organization.minimumGroupSize);
  const save = useChange(CHANGE_SETTINGS);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate({ input: { name, durationStyle, minimumGroupSize } });
  };
  return (
    <Panel
      title={t('administration:settings.title')}
      description={isHers ? t('administration:settings.hint') : t('administration:settings.readOnly')}
    >
      <Stack component="form" onSubmit={submit}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField
            label={t('administration:settings.name')}
            required
            readOnly={!isHers}
            value={name}
            onChange={setName}
          />
          <NumberInput
            label={t('administration:settings.groupSize')}
            description={t('administration:settings.groupSizeHint')}
            min={FEWEST}
            max={MOST}
            allowDecimal={false}
            readOnly={!isHers}
            value={minimumGroupSize}
            onChange={(value) => setMinimumGroupSize(Number(value))}
          />
        </SimpleGrid>
        <Radio.Group
          label={t('administration:settings.durations')}
          value={durationStyle}
          onChange={(value) => setDurationStyle(STYLES.find((style) => style === value) ?? durationStyle)}
        >
          <Group mt={4}>
            {STYLES.map((style) => (
              <Radio key={style} value={style} label={formatDuration(SAMPLE_SECONDS, style)} disabled={!isHers} />
            ))}
          </Group>
        </Radio.Group>
        <Text size="sm">{t('administration:settings.elsewhere')}</Text>
        <RefusalNote error={save.error} answer={save.data?.changeSettings} />
        <div role="status">
          {save.data?.changeSettings.__typename === 'Done' && (
            <Alert color="teal" variant="outline" p="sm">
              {t('administration:settings.saved')}
            </Alert>
          )}
        </div>
        <Group justify="space-between">
          <Group gap="xs">
            <LinkButton to="/policies" variant="default" size="sm">
              {t('administration:settings.policies')}
            </LinkButton>
            <LinkButton to="/mapping" variant="default" size="sm">
              {t('administration:settings.mapping')}
            </LinkButton>
          </Group>
          {isHers && (
            <Button type="submit" loading={save.isPending}>
              {t('administration:form.save')}
            </Button>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
