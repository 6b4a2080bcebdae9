import { useQuery } from '@apollo/client/react';
import { Button, Classes, Menu, MenuDivider, MenuItem, PopoverNext } from '@blueprintjs/core';
import { Bookmark, FloppyDisk, Link as LinkIcon } from '@blueprintjs/icons';
import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewsOfPersonDocument } from '../generated/graphql.ts';
import { ErrorSentence } from '../ui/error-sentence.tsx';
import { currentAddress } from './address.ts';
import { SaveDialog } from './save-dialog.tsx';

/** Saves what is shown, opens what was saved of this person, and copies the address to share. */
export function ViewsMenu({ person }: { readonly person: string }) {
  const { t } = useTranslation('views');
  const [saving, setSaving] = useState<string>();
  const [said, setSaid] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(window.location.href).then(
      () => setSaid(t('copied')),
      () => setSaid(window.location.href),
    );
  return (
    <>
      <PopoverNext
        placement="bottom-end"
        content={<Items person={person} onSave={() => setSaving(currentAddress())} onCopy={copy} />}
      >
        <Button size="small" icon={<Bookmark />} text={t('button')} />
      </PopoverNext>
      <span role="status" className={said.startsWith('http') ? undefined : 'visually-hidden'}>
        {said}
      </span>
      {saving !== undefined && (
        <SaveDialog
          address={saving}
          onSaved={(name) => setSaid(t('saved', { name }))}
          onClose={() => setSaving(undefined)}
        />
      )}
    </>
  );
}

interface ItemsProps {
  readonly person: string;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

function Items({ person, onSave, onCopy }: ItemsProps) {
  const { t } = useTranslation('views');
  const { history } = useRouter();
  const options = { variables: { person }, fetchPolicy: 'cache-and-network' } as const;
  const { data, error } = useQuery(ViewsOfPersonDocument, options);
  const own = data?.savedViewsConnection.edges.map(({ node }) => node) ?? [];
  const rest = (data?.savedViewsConnection.totalCount ?? 0) - own.length;
  const go = (address: string) => (event: MouseEvent) => {
    event.preventDefault();
    history.push(address);
  };
  return (
    <Menu>
      <MenuItem icon={<FloppyDisk />} text={t('saveThis')} onClick={onSave} />
      <MenuItem icon={<LinkIcon />} text={t('copy')} onClick={onCopy} />
      <MenuDivider />
      <li role="none" className={Classes.MENU_HEADER}>
        {t('ofPerson')}
      </li>
      {own.map(({ id, name, address, note }) => (
        <MenuItem key={id} href={address} text={name} title={note ?? name} onClick={go(address)} />
      ))}
      {data && own.length === 0 && <MenuItem disabled text={t('noneOfPerson')} />}
      {rest > 0 && <MenuItem disabled text={t('moreOfPerson', { count: rest })} />}
      {error && <MenuItem disabled multiline text={<ErrorSentence error={error} />} />}
      <MenuDivider />
      <MenuItem href="/views" text={t('all')} onClick={go('/views')} />
    </Menu>
  );
}
