import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { useOrganizationTree } from '../../session/use-viewer.js';
import { FormDialog } from './form-dialog.js';
import type { KnownTeam, OnChange } from './practice.page.js';
import { TextField } from './text-field.js';

interface Props {
  readonly team: KnownTeam;
  readonly onChange: OnChange;
  readonly onClose: () => void;
}

/** The last day of a team; a day that is over moves weeks, so what it does is looked at first. */
export function EndTeamForm({ team, onChange, onClose }: Props): ReactNode {
  const { today } = useOrganizationTree();
  const [lastDay, setLastDay] = useState(today);
  return (
    <FormDialog
      title={t('administration:sites.form.endTitle', { name: team.name })}
      submit={t('administration:sites.form.look')}
      onSubmit={() => onChange({ endTeam: { id: team.id, lastDay } })}
      onClose={onClose}
    >
      <Text size="sm">{t('administration:sites.form.endText', { count: team.members })}</Text>
      <TextField
        type="date"
        label={t('administration:sites.form.lastDay')}
        required
        isFirst
        value={lastDay}
        onChange={setLastDay}
      />
    </FormDialog>
  );
}
