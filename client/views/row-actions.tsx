import { Button } from '@blueprintjs/core';
import { Link as LinkIcon, Trash } from '@blueprintjs/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sharedAddress } from './address.ts';
import styles from './views.module.css';
import type { SavedView } from './views.tsx';

interface RowActionsProps {
  readonly view: SavedView;
  readonly onRemove: () => void;
}

export function RowActions({ view: { id, name }, onRemove }: RowActionsProps) {
  const { t } = useTranslation('views');
  const [copied, setCopied] = useState(false);
  const [address, setAddress] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(sharedAddress(id)).then(
      () => setCopied(true),
      // Without permission to copy it is there to be copied by hand.
      () => setAddress(sharedAddress(id)),
    );
  return (
    <span className={styles['actions']}>
      <Button
        size="small"
        icon={<LinkIcon />}
        text={copied ? t('copied') : t('copy')}
        aria-label={copied ? undefined : t('copyOf', { name })}
        onClick={copy}
      />
      <Button
        size="small"
        icon={<Trash />}
        text={t('remove')}
        aria-label={t('removeOf', { name })}
        onClick={onRemove}
      />
      {address !== '' && <code>{address}</code>}
    </span>
  );
}
