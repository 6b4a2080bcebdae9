import { Button } from '@blueprintjs/core';
import { Pin, Unpin } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import type { FlowState } from '../use-flow-state.ts';
import { inSet, type SetItem, toggled } from './working-set.ts';

interface SetButtonProps extends Pick<SetItem, 'kind' | 'id'> {
  readonly state: FlowState;
}

/** Puts a service or a disclosure in the working set, or takes it out. */
export function SetButton({ kind, id, state: { search, change } }: SetButtonProps) {
  const { t } = useTranslation('views');
  const isIn = inSet(search.set, kind, id);
  return (
    <Button
      size="small"
      icon={isIn ? <Unpin /> : <Pin />}
      text={isIn ? t('set.takeOut') : t('set.put')}
      onClick={() => change({ set: toggled(search.set, kind, id) })}
    />
  );
}
