import { Button, Callout, Dialog, DialogBody, DialogFooter, type Intent } from '@blueprintjs/core';
import { ErrorSentence } from './error-sentence.tsx';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What is about to be done. */
  readonly says: string;
  readonly words: { readonly cancel: string; readonly confirm: string; readonly failed: string };
  readonly intent: Intent;
  /** Whether it is being done; pressed again meanwhile, nothing is done twice. */
  readonly loading: boolean;
  readonly error: Error | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Makes sure before something is done. Its button is never disabled: it would lose the focus, and with it the dialog its keys. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, says, words, intent, loading, error, onConfirm, onClose } = props;
  return (
    <Dialog isOpen={isOpen} title={title} onClose={onClose}>
      <DialogBody>
        <p>{says}</p>
        {error && (
          <Callout intent="danger" role="alert">
            <strong>{words.failed}</strong> <ErrorSentence error={error} />
          </Callout>
        )}
      </DialogBody>
      <DialogFooter
        actions={
          <>
            <Button text={words.cancel} onClick={onClose} />
            <Button intent={intent} text={words.confirm} aria-busy={loading} onClick={() => !loading && onConfirm()} />
          </>
        }
      />
    </Dialog>
  );
}
