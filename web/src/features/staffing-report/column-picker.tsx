import { Button, Checkbox, Fieldset, Group, Modal, Stack, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { StaffingColumnsQuery, StaffingGrouping } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { QueryPart } from '../../ui/query-part.js';
import { STAFFING_COLUMNS } from './staffing-report.documents.js';

type Column = StaffingColumnsQuery['staffingColumns'][number];

interface Props {
  readonly grouping: StaffingGrouping;
  /** Empty: all. */
  readonly chosen: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
}

/** Which columns are in the report; each says how it is computed. */
export function ColumnPicker({ grouping, chosen, onChange }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const query = useDocument(STAFFING_COLUMNS, {});
  return (
    <>
      <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {chosen.length === 0
          ? t('staffingReport:columns.all')
          : t('staffingReport:columns.some', { count: chosen.length })}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('staffingReport:columns.title')}
        closeButtonProps={{ 'aria-label': t('staffingReport:cancel') }}
        size="lg"
      >
        <QueryPart query={query} height={420}>
          {({ staffingColumns }) => (
            <ColumnForm
              columns={staffingColumns.filter((column) => column.isOfOnePerson || grouping !== 'STAFF_MEMBER')}
              chosen={chosen}
              onChoose={(columns) => {
                onChange(columns);
                setOpen(false);
              }}
            />
          )}
        </QueryPart>
      </Modal>
    </>
  );
}

interface FormProps {
  readonly columns: readonly Column[];
  readonly chosen: readonly string[];
  readonly onChoose: (columns: readonly string[]) => void;
}

function ColumnForm({ columns, chosen, onChoose }: FormProps): ReactNode {
  const all = columns.map(({ id }) => id);
  const [picked, setPicked] = useState<readonly string[]>(
    chosen.length === 0 ? all : all.filter((id) => chosen.includes(id)),
  );
  const sections = [...new Set(columns.map(({ section }) => section))];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(picked.length === all.length ? [] : picked);
      }}
    >
      <Checkbox.Group value={[...picked]} onChange={setPicked} aria-label={t('staffingReport:columns.title')}>
        <Stack gap="sm">
          {sections.map((section) => (
            <Fieldset key={section} legend={t(`staffingReport:columns.section.${section}`)} p="sm">
              <Stack gap={6}>
                {columns
                  .filter((column) => column.section === section)
                  .map(({ id, title, formula }) => (
                    <Checkbox key={id} value={id} label={title} description={formula} />
                  ))}
              </Stack>
            </Fieldset>
          ))}
        </Stack>
      </Checkbox.Group>
      <Group justify="space-between" mt="md">
        <Group gap="xs">
          <Button variant="subtle" onClick={() => setPicked(all)}>
            {t('staffingReport:columns.pickAll')}
          </Button>
          <Button variant="subtle" onClick={() => setPicked([])}>
            {t('staffingReport:columns.pickNone')}
          </Button>
        </Group>
        <Group gap="sm">
          {picked.length === 0 && <Text size="sm">{t('staffingReport:columns.none')}</Text>}
          <Button type="submit" disabled={picked.length === 0}>
            {t('staffingReport:columns.show', { count: picked.length })}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
