import { Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { formatBytes } from '../../format/bytes.js';
import { t } from '../../messages/t.js';
import classes from './file-drop.module.css';

interface Props {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

/**
 * A file input as large as the place it lies over: files are dropped on it, and keyboards, phones and
 * screen readers know what it is.
 */
export function FileDrop({ file, onFile }: Props): ReactNode {
  const [isOver, setOver] = useState(false);
  const hint = useId();
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) onFile(first);
  };
  return (
    <div className={classes['drop']} data-over={isOver || undefined}>
      <IconFileImport size={28} aria-hidden />
      <span aria-hidden>
        <strong>{t('imports:drop.prompt')}</strong>{' '}
        <span className={classes['choose']}>{t('imports:drop.choose')}</span>
      </span>
      <Text span size="sm" c="dimmed" id={hint}>
        {file === null
          ? t('imports:drop.hint')
          : t('imports:drop.chosen', { name: file.name, size: formatBytes(file.size) })}
      </Text>
      <input
        type="file"
        className={classes['input']}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.json,.ndjson,.ics,.hl7,text/*,application/json"
        aria-label={`${t('imports:drop.prompt')} ${t('imports:drop.choose')}`}
        aria-describedby={hint}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
