import { Button, Dialog, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import type { Outcome } from './keep-view.ts';

interface OutcomeDialogProps {
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** Says what did not go as was asked: that nothing was kept, or that a PNG is less sharp than the screen. */
export function OutcomeDialog({ outcome, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('view-file');
  const { t: app } = useTranslation('app');
  const said =
    typeof outcome === 'object'
      ? t('reduced', { percent: Math.floor(outcome.scale * 100) })
      : outcome === 'kept'
        ? ''
        : t(outcome);
  return (
    <Dialog isOpen={outcome !== 'kept'} onClose={onClose} title={t('menu')} isCloseButtonShown={false}>
      <DialogBody>{said}</DialogBody>
      <DialogFooter actions={<Button text={app('close')} onClick={onClose} />} />
    </Dialog>
  );
}
