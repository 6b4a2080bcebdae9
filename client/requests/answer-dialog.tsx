import { useMutation } from '@apollo/client/react';
import {
  Button,
  Callout,
  Dialog,
  DialogBody,
  DialogFooter,
  FormGroup,
  Radio,
  RadioGroup,
  TextArea,
} from '@blueprintjs/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordAnswerDocument, type RequestPartsFragment, type RequestStatus } from '../generated/graphql.ts';
import { statuses } from './search-params.ts';

interface AnswerDialogProps {
  readonly request: RequestPartsFragment;
  readonly onClose: () => void;
}

/** Records what came of a request. What was typed stays when saving it fails. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('requests');
  const [status, setStatus] = useState<RequestStatus>(request.status);
  const [comment, setComment] = useState('');
  const [save, { loading, error }] = useMutation(RecordAnswerDocument);
  const commentId = useId();
  const submit = async () => {
    const saved = save({ variables: { request: request.id, status, comment } });
    const { error: failed } = await saved.catch((reason: Error) => ({ error: reason }));
    if (!failed) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('answerOf', { service: request.service.name, person: request.person.name })}
      onClose={onClose}
    >
      <DialogBody>
        <RadioGroup
          label={t('statusOf')}
          selectedValue={status}
          onChange={(event) => setStatus(statuses.find((one) => one === event.currentTarget.value) ?? request.status)}
        >
          {statuses.map((one) => (
            <Radio key={one} value={one} label={t(`status.${one}`)} />
          ))}
        </RadioGroup>
        <FormGroup label={t('comment')} labelFor={commentId}>
          <TextArea id={commentId} fill value={comment} onChange={(event) => setComment(event.currentTarget.value)} />
        </FormGroup>
        {error && (
          <Callout intent="danger">
            <strong>{t('notSaved')}</strong> {error.message}
          </Callout>
        )}
      </DialogBody>
      <DialogFooter
        actions={
          <>
            <Button text={t('cancel')} onClick={onClose} />
            <Button intent="primary" text={t('save')} loading={loading} onClick={() => void submit()} />
          </>
        }
      />
    </Dialog>
  );
}
