import { Button, ButtonGroup } from '@blueprintjs/core';
import { ZoomIn, ZoomOut, ZoomToFit } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import type { Picture } from './controller.ts';

const step = 1.3;

export function ZoomButtons({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('flow');
  return (
    <ButtonGroup vertical>
      <Button
        size="small"
        icon={<ZoomIn />}
        aria-label={t('zoom.in')}
        title={t('zoom.in')}
        onClick={() => picture.zoomBy(step)}
      />
      <Button
        size="small"
        icon={<ZoomOut />}
        aria-label={t('zoom.out')}
        title={t('zoom.out')}
        onClick={() => picture.zoomBy(1 / step)}
      />
      <Button
        size="small"
        icon={<ZoomToFit />}
        aria-label={t('zoom.fit')}
        title={t('zoom.fit')}
        onClick={picture.fitAll}
      />
    </ButtonGroup>
  );
}
