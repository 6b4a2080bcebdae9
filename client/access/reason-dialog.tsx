import { Button, Dialog, DialogBody, DialogFooter, FormGroup, InputGroup } from '@blueprintjs/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isReason, longestReason } from './reason.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly onGive: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why someone looks, or for which case. */
export function ReasonDialog({ title, onGive, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('access');
  const [reason, setReason] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReason(reason)) onGive(reason);
  };
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <DialogBody>
          <FormGroup label={t('reason')} labelFor={id} helperText={t('reasonMeans')}>
            <InputGroup
              id={id}
              value={reason}
              maxLength={longestReason}
              aria-describedby={`${id}-helper-text`}
              onValueChange={setReason}
            />
          </FormGroup>
        </DialogBody>
        <DialogFooter
          actions={
            <>
              <Button text={t('cancel')} onClick={onClose} />
              <Button type="submit" intent="primary" text={t('give')} disabled={!isReason(reason)} />
            </>
          }
        />
      </form>
    </Dialog>
  );
}
