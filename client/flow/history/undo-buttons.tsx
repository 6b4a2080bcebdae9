import { Button, ButtonGroup } from '@blueprintjs/core';
import { Redo, Undo } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { useUndo, useUndoKeys } from './use-undo.ts';

export function UndoButtons() {
  const { t } = useTranslation('explore');
  const { undo, redo } = useUndo();
  useUndoKeys({ undo, redo });
  return (
    <ButtonGroup>
      <Button
        size="small"
        icon={<Undo />}
        aria-label={t('undo')}
        title={`${t('undo')} (Ctrl+Z)`}
        disabled={!undo}
        onClick={() => undo?.()}
      />
      <Button
        size="small"
        icon={<Redo />}
        aria-label={t('redo')}
        title={`${t('redo')} (Ctrl+Shift+Z)`}
        disabled={!redo}
        onClick={() => redo?.()}
      />
    </ButtonGroup>
  );
}
