import {
  ActionIcon,
  Button,
  Checkbox,
  Code,
  Fieldset,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { PayCode, PayrollField, PayrollLayoutInput, PayrollLayoutQuery } from '../../graphql/generated/graphql.js';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { PAYROLL_PREVIEW, SAVE_PAYROLL_LAYOUT } from './payroll.documents.js';

type Layout = PayrollLayoutQuery['payrollLayout'];

const FIELDS = [
  'EMPLOYEE',
  'NAME',
  'PERIOD_FROM',
  'PERIOD_TO',
  'CODE',
  'HOURS',
  'SECONDS',
  'ADJUSTMENT',
] as const satisfies readonly PayrollField[];
const DATE_FORMATS = ['ISO', 'US', 'EUROPEAN'] as const;
const DELIMITERS = { COMMA: ',', SEMICOLON: ';', TAB: '\t' } as const;
/** The codes that payrolls call by names of their own; leave codes keep theirs. */
const NAMED_CODES = [
  'REGULAR',
  'OVERTIME',
  'DOUBLETIME',
  'PREMIUM_MEAL',
  'PREMIUM_REST',
  'LEAVE_VACATION',
  'LEAVE_SICK',
  'LEAVE_ABSENT',
  'LEAVE_PERSONAL',
] as const satisfies readonly PayCode[];

interface Column {
  readonly field: PayrollField;
  readonly heading: string;
  readonly isIn: boolean;
}

interface Props {
  readonly layout: Layout;
  readonly day: string;
  readonly onDone: () => void;
}

export function LayoutForm({ layout, day, onDone }: Props): ReactNode {
  const [columns, setColumns] = useState<readonly Column[]>(() => [
    ...layout.columns.map(({ field, heading }) => ({ field, heading, isIn: true })),
    ...FIELDS.filter((field) => !layout.columns.some((column) => column.field === field)).map((field) => ({
      field,
      heading: field.toLowerCase(),
      isIn: false,
    })),
  ]);
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(layout.codes.map(({ code, as }) => [code, as])),
  );
  const [dateFormat, setDateFormat] = useState(layout.dateFormat);
  const [delimiter, setDelimiter] = useState(layout.delimiter);
  const chosen: PayrollLayoutInput = {
    columns: columns.filter(({ isIn }) => isIn).map(({ field, heading }) => ({ field, heading })),
    codes: Object.entries(codes).flatMap(([code, as]) => (as.trim() === '' ? [] : [{ code: code as PayCode, as }])),
    dateFormat,
    delimiter,
  };
  const save = useChange(SAVE_PAYROLL_LAYOUT, ['PayrollLayout']);
  const submit = async () => {
    const { savePayrollLayout } = await save.mutateAsync({ layout: chosen });
    if (savePayrollLayout.__typename === 'PayrollLayout') onDone();
  };
  const change = (field: PayrollField, to: Partial<Column>) =>
    setColumns(columns.map((column) => (column.field === field ? { ...column, ...to } : column)));
  const raise = (index: number) =>
    setColumns(
      columns.map((column, at) => (at === index - 1 ? columns[index]! : at === index ? columns[index - 1]! : column)),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <Fieldset legend={t('payroll:layout.columns')} p="sm">
          <Stack gap={6}>
            {columns.map(({ field, heading, isIn }, index) => (
              <Group key={field} gap="xs" wrap="nowrap">
                <Checkbox
                  checked={isIn}
                  aria-label={t('payroll:layout.has', { field: t(`payroll:layout.field.${field}`) })}
                  onChange={({ currentTarget: { checked } }) => change(field, { isIn: checked })}
                />
                <Text size="sm" style={{ flex: 1 }}>
                  {t(`payroll:layout.field.${field}`)}
                </Text>
                <TextInput
                  size="xs"
                  w={150}
                  disabled={!isIn}
                  value={heading}
                  maxLength={60}
                  aria-label={`${t('payroll:layout.heading')}: ${t(`payroll:layout.field.${field}`)}`}
                  onChange={({ currentTarget: { value } }) => change(field, { heading: value })}
                />
                <ActionIcon
                  variant="subtle"
                  size={28}
                  disabled={index === 0}
                  aria-label={t('payroll:layout.up', { field: t(`payroll:layout.field.${field}`) })}
                  onClick={() => raise(index)}
                >
                  <IconArrowUp size={16} />
                </ActionIcon>
              </Group>
            ))}
          </Stack>
        </Fieldset>
        <Fieldset legend={t('payroll:layout.codes')} p="sm">
          <Text size="xs" c="dimmed" mb={6}>
            {t('payroll:layout.codesHint')}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
            {NAMED_CODES.map((code) => (
              <TextInput
                key={code}
                size="xs"
                label={t(`payroll:code.${code}`)}
                value={codes[code] ?? ''}
                maxLength={60}
                onChange={({ currentTarget: { value } }) => setCodes({ ...codes, [code]: value })}
              />
            ))}
          </SimpleGrid>
        </Fieldset>
        <Group grow>
          <NativeSelect
            label={t('payroll:layout.dates')}
            value={dateFormat}
            data={DATE_FORMATS.map((value) => ({ value, label: t(`payroll:layout.dateFormat.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setDateFormat(DATE_FORMATS.find((each) => each === value) ?? dateFormat)
            }
          />
          <NativeSelect
            label={t('payroll:layout.delimiter')}
            value={delimiter}
            data={(['COMMA', 'SEMICOLON', 'TAB'] as const).map((name) => ({
              value: DELIMITERS[name],
              label: t(`payroll:layout.delimiters.${name}`),
            }))}
            onChange={({ currentTarget: { value } }) => setDelimiter(value)}
          />
        </Group>
        <Preview day={day} layout={chosen} />
        <RefusalNote error={save.error} answer={save.data?.savePayrollLayout} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('payroll:close.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('payroll:layout.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Preview({ day, layout }: { day: string; layout: PayrollLayoutInput }): ReactNode {
  const { data, error } = useDocument(PAYROLL_PREVIEW, { day, layout });
  const text = data?.payrollPreview.__typename === 'PayrollPreview' ? data.payrollPreview.text : null;
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('payroll:layout.preview')}
      </Text>
      {text !== null && (
        <Code block tabIndex={0} mah={160} style={{ overflow: 'auto' }}>
          {text}
        </Code>
      )}
      <RefusalNote error={error} />
    </div>
  );
}
