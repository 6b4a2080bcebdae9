import { useReactiveVar } from '@apollo/client/react';
import { Button, Menu, MenuDivider, MenuItem, PopoverNext } from '@blueprintjs/core';
import { Export } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { reasonGiven } from '../access/reason.ts';

const formats = ['csv', 'json', 'graphml', 'prov-json'] as const;

interface ExportMenuProps {
  readonly person: string;
  readonly asOf: string | undefined;
  readonly maxHops: number;
}

function addressOf({ person, asOf, maxHops }: ExportMenuProps, format: string, reason: string | null): string {
  const query = new URLSearchParams({
    format,
    maxHops: String(maxHops),
    ...(asOf !== undefined && { asOf }),
    // A link that downloads has no header to put it in.
    ...(reason !== null && { reason }),
  });
  return `/export/flow/${encodeURIComponent(person)}?${query}`;
}

const dossierOf = ({ person, asOf }: ExportMenuProps): string =>
  `/dossier/person/${encodeURIComponent(person)}${asOf === undefined ? '' : `?${new URLSearchParams({ asOf })}`}`;

/** A dossier to keep, and downloads of a person's flow as the server writes them. */
export function ExportMenu(props: ExportMenuProps) {
  const { t } = useTranslation('person');
  const reason = useReactiveVar(reasonGiven);
  const items = formats.map((format) => (
    <MenuItem key={format} href={addressOf(props, format, reason)} download text={t(`export.${format}`)} />
  ));
  return (
    <PopoverNext
      placement="bottom-end"
      content={
        <Menu>
          <MenuItem href={dossierOf(props)} text={t('export.dossier')} />
          <MenuDivider />
          {items}
        </Menu>
      }
    >
      <Button size="small" icon={<Export />} text={t('export.button')} />
    </PopoverNext>
  );
}
