import { Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { formatBytes } from '../../format/bytes.js';
import { t } from '../../messages/t.js';
import classes from './file-drop.module.css';

interface Props {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file, and a file input for keyboards, phones and everybody who does not drag. */
export function FileDrop({ file, onFile }: Props): ReactNode {
  const [isOver, setOver] = useState(false);
  const hint = useId();
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) onFile(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      className={classes['drop']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={28} aria-hidden />
      <span>
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
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label={t('imports:drop.title')}
        aria-describedby={hint}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
