import { TextInput } from '@mantine/core';
import { useId, type ChangeEvent, type ReactNode } from 'react';
import { t } from '../../messages/t.js';

interface Props {
  readonly description: string;
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** A time zone by its IANA name, with those the browser knows to choose from. */
export function ZoneInput({ description, value, onChange }: Props): ReactNode {
  const list = useId();
  return (
    <>
      <TextInput
        label={t('imports:options.zone')}
        description={description}
        list={list}
        value={value}
        onChange={onChange}
      />
      <datalist id={list}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </>
  );
}
