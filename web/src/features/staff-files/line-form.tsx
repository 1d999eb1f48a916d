import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';

interface FormProps {
  readonly title: string;
  readonly isPending: boolean;
  readonly isSaved: boolean;
  readonly error: Error | null;
  readonly answer: { readonly __typename?: string; readonly message?: string } | null | undefined;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The form below a list; a line of the same first day is replaced. */
export function LineForm({ title, isPending, isSaved, error, answer, onSubmit, children }: FormProps): ReactNode {
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Stack component="form" gap="sm" mt="md" className="no-print" aria-label={title} onSubmit={submit}>
      <Text fw={600} component="h3">
        {title}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 6 }} spacing="sm" style={{ alignItems: 'end' }}>
        {children}
        <Button type="submit" loading={isPending}>
          {t('staffFiles:save')}
        </Button>
      </SimpleGrid>
      <RefusalNote error={error} answer={answer} />
      <Text role="status" size="sm">
        {isSaved && answer?.__typename === 'Done' && t('staffFiles:saved')}
      </Text>
    </Stack>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
}

/** Somebody or some site out of those there are; nobody is chosen beforehand. */
export function NamedField({
  label,
  value,
  onChange,
  named,
}: FieldProps & { readonly named: readonly { readonly key: string; readonly name: string }[] }): ReactNode {
  return (
    <NativeSelect
      label={label}
      required
      value={value}
      data={[{ value: '', label: '', disabled: true }, ...named.map(({ key, name }) => ({ value: key, label: name }))]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** A day; not every line has one. */
export function DayField({ label, value, onChange, isRequired = false }: FieldProps): ReactNode {
  return (
    <TextInput
      type="date"
      label={label}
      required={isRequired}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** A number of full-time positions, as text. */
export function FullTimeField({ label, value, onChange }: FieldProps): ReactNode {
  return (
    <TextInput
      type="number"
      min={0}
      max={1000}
      step="any"
      label={label}
      required
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
