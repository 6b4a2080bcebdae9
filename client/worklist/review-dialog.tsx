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
import { ReviewFindingDocument, type ReviewState } from '../generated/graphql.ts';
import { FindingItem } from '../verdict/finding-item.tsx';
import { states } from './search-params.ts';
import type { WorklistItem } from './use-worklist.ts';

interface ReviewDialogProps {
  readonly item: WorklistItem;
  readonly onClose: () => void;
}

/** Says where the work on one finding stands. What was typed stays when saving it fails. */
export function ReviewDialog({ item, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('worklist');
  const [state, setState] = useState<ReviewState>(item.review?.state ?? 'OPEN');
  const [comment, setComment] = useState('');
  const [save, { loading, error }] = useMutation(ReviewFindingDocument, { refetchQueries: ['Worklist'] });
  const commentId = useId();
  const submit = async () => {
    const variables = { disclosure: item.disclosure.id, rule: item.rule, state, comment };
    const { error: failed } = await save({ variables }).catch((reason: Error) => ({ error: reason }));
    if (!failed) onClose();
  };
  return (
    <Dialog isOpen title={t('assess')} onClose={onClose}>
      <DialogBody>
        <ul style={{ listStyle: 'none', padding: 0 }}>
          <FindingItem finding={item} open={item.verdict === 'UNDECIDED'} />
        </ul>
        <RadioGroup
          label={t('stateOf')}
          selectedValue={state}
          onChange={(event) => setState(states.find((one) => one === event.currentTarget.value) ?? 'OPEN')}
        >
          {states.map((one) => (
            <Radio key={one} value={one} label={t(`state.${one}`)} />
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
