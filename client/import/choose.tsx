import { AnchorButton, Button } from '@blueprintjs/core';
import { Archive, Download, FolderOpen } from '@blueprintjs/icons';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './import.module.css';
import { filesOf } from './pack.ts';

interface ChooseProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a folder or zip, with buttons that do the same. */
export function Choose({ onFiles }: ChooseProps) {
  const { t } = useTranslation('import');
  const [over, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);
  const chosen = ({ files }: HTMLInputElement) => onFiles([...(files ?? [])]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOf(event.dataTransfer.items).then(onFiles);
  };
  return (
    <section
      aria-label={t('choose')}
      className={`${styles['drop']} ${over ? styles['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('drop')}</p>
      <div className={styles['buttons']}>
        <Button icon={<FolderOpen />} text={t('folder')} onClick={() => folder.current?.click()} />
        <Button icon={<Archive />} text={t('zip')} onClick={() => zip.current?.click()} />
        <AnchorButton icon={<Download />} text={t('template')} href="/import/template.zip" variant="minimal" />
      </div>
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={t('folder')}
        onChange={(event) => chosen(event.currentTarget)}
        {...{ webkitdirectory: '' }}
      />
      <input
        ref={zip}
        type="file"
        hidden
        accept=".zip"
        aria-label={t('zip')}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </section>
  );
}
