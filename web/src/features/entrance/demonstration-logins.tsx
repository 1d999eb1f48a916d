import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { EntranceQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';

type DemonstrationLogin = EntranceQuery['entrance']['demonstrationLogins'][number];

interface Props {
  readonly logins: readonly DemonstrationLogin[];
  readonly disabled: boolean;
  readonly onChoose: (login: DemonstrationLogin) => void;
}

/** One button per demonstration login, labelled as invented. Nothing at all where the server offers none. */
export function DemonstrationLogins({ logins, disabled, onChoose }: Props) {
  if (logins.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg" bg="var(--surface)" aria-labelledby="demonstration-title">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id="demonstration-title">
            {t('entrance:demonstration.title')}
          </Title>
          <Badge variant="light" color="gray" tt="none">
            {t('entrance:demonstration.badge')}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {t('entrance:demonstration.text')}
        </Text>
        {logins.map((login) => (
          <Button
            key={login.email}
            variant="default"
            justify="space-between"
            disabled={disabled}
            rightSection={
              <Text size="xs" c="dimmed">
                {login.name}
              </Text>
            }
            onClick={() => onChoose(login)}
          >
            {t('entrance:demonstration.as', {
              roles: login.roles.map((role) => t(`entrance:demonstration.role.${role}`)).join(' + '),
            })}
          </Button>
        ))}
      </Stack>
    </Paper>
  );
}
