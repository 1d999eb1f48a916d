import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { TextField } from './text-field.js';

interface Props {
  readonly value: string;
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}

/** A time zone, chosen from those there are or typed. */
export function ZoneField(props: Props): ReactNode {
  return (
    <>
      <TextField
        label={t('administration:sites.form.zone')}
        description={t('administration:sites.form.zoneHint')}
        list="administration-zones"
        required
        {...props}
      />
      <datalist id="administration-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </>
  );
}
