import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { FormDialog } from './form-dialog.js';
import type { KnownSite, OnChange } from './practice.page.js';
import { ZoneField } from './zone-field.js';

interface Props {
  readonly site: KnownSite;
  readonly onChange: OnChange;
  readonly onClose: () => void;
}

/** In which zone a site lies: it moves days, so what it does is looked at first. */
export function ZoneForm({ site, onChange, onClose }: Props): ReactNode {
  const [zone, setZone] = useState(site.zone);
  return (
    <FormDialog
      title={t('administration:sites.form.zoneTitle', { name: site.name })}
      submit={t('administration:sites.form.look')}
      onSubmit={() => onChange({ moveZone: { siteId: site.id, zone } })}
      onClose={onClose}
    >
      <Text size="sm">{t('administration:sites.form.zoneText')}</Text>
      <ZoneField isFirst value={zone} onChange={setZone} />
    </FormDialog>
  );
}
