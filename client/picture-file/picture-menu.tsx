import { Alert, Button, Menu, MenuItem, PopoverNext } from '@blueprintjs/core';
import { Media } from '@blueprintjs/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName, pngFile, save, svgFile } from './save.ts';

interface PictureMenuProps {
  /** Beside a picture that has no other buttons. */
  readonly quiet?: boolean;
  /** The name of the file, without its ending. */
  readonly name: string;
  /** The picture as it is on the screen at that moment, as an SVG that stands by itself; null when there is none. */
  readonly svg: () => string | null;
  /** More that can be chosen about the picture. */
  readonly children?: React.ReactNode;
}

/** Keeps a picture as a file. */
export function PictureMenu({ name, svg, quiet = false, children }: PictureMenuProps) {
  const { t } = useTranslation('picture-file');
  const { t: app } = useTranslation('app');
  const [failed, setFailed] = useState(false);
  const keep = async (ending: 'svg' | 'png') => {
    try {
      const drawn = svg();
      if (drawn === null) return setFailed(true);
      save(fileName(name, ending), ending === 'svg' ? svgFile(drawn) : (await pngFile(drawn)).blob);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <PopoverNext
        placement="bottom-end"
        content={
          <Menu>
            <MenuItem text={t('svg')} onClick={() => void keep('svg')} />
            <MenuItem text={t('png')} onClick={() => void keep('png')} />
            {children}
          </Menu>
        }
      >
        <Button
          size="small"
          variant={quiet ? 'minimal' : 'solid'}
          icon={<Media />}
          aria-label={t('menu')}
          title={t('menu')}
        />
      </PopoverNext>
      <Alert isOpen={failed} confirmButtonText={app('close')} onClose={() => setFailed(false)}>
        {t('failed')}
      </Alert>
    </>
  );
}
