import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ReviewFindingDocument } from '../generated/graphql.ts';
import { RecordDialog } from '../ui/record-dialog.tsx';
import { FindingItem } from '../verdict/finding-item.tsx';
import { states } from './search-params.ts';
import type { WorklistItem } from './use-worklist.ts';

interface ReviewDialogProps {
  readonly item: WorklistItem;
  readonly onClose: () => void;
}

/** Says where the work on one finding stands. */
export function ReviewDialog({ item, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('worklist');
  const [save] = useMutation(ReviewFindingDocument, { refetchQueries: ['Worklist'] });
  return (
    <RecordDialog
      title={t('assess')}
      choices={states}
      initial={item.review?.state ?? 'OPEN'}
      words={{
        choice: t('stateOf'),
        of: (state) => t(`state.${state}`),
        comment: t('comment'),
        cancel: t('cancel'),
        save: t('save'),
        notSaved: t('notSaved'),
      }}
      onSave={(state, comment) =>
        save({ variables: { disclosure: item.disclosure.id, rule: item.rule, state, comment } })
      }
      onClose={onClose}
    >
      <ul style={{ listStyle: 'none', padding: 0 }}>
        <FindingItem finding={item} open={item.verdict === 'UNDECIDED'} />
      </ul>
    </RecordDialog>
  );
}
