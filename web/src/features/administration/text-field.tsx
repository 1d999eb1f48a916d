import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props extends Pick<TextInputProps, 'label' | 'description' | 'readOnly' | 'required' | 'list' | 'type'> {
  readonly value: string;
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line of text in one of the short forms. */
export const TextField = ({ value, isFirst = false, onChange, ...props }: Props): ReactNode => (
  <TextInput
    {...props}
    withAsterisk={false}
    maxLength={200}
    autoComplete="off"
    {...(isFirst && { 'data-autofocus': true })}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
