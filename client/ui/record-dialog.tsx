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
import { type ReactNode, useId, useState } from 'react';
import { ErrorSentence } from './error-sentence.tsx';

interface RecordDialogProps<Choice extends string> {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** The one chosen at first. */
  readonly initial: Choice;
  readonly words: {
    readonly choice: string;
    readonly of: (choice: Choice) => string;
    readonly comment: string;
    readonly cancel: string;
    readonly save: string;
    readonly notSaved: string;
  };
  /** Resolves when it is saved; what was typed stays when it fails. */
  readonly onSave: (choice: Choice, comment: string) => Promise<unknown>;
  readonly onClose: () => void;
  /** What it is about, above the choice. */
  readonly children?: ReactNode;
}

/**
 * Asks for one of a few words and a comment, and records them. Its button is never disabled: it would lose the focus, and with
 * it the dialog its keys.
 */
export function RecordDialog<Choice extends string>(props: RecordDialogProps<Choice>) {
  const { title, choices, initial, words, onSave, onClose, children } = props;
  const [choice, setChoice] = useState(initial);
  const [comment, setComment] = useState('');
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();
  const commentId = useId();
  const submit = () => {
    if (saving) return;
    setSaving(true);
    setError(undefined);
    onSave(choice, comment).then(onClose, (reason: Error) => {
      setError(reason);
      setSaving(false);
    });
  };
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <DialogBody>
        {children}
        <RadioGroup
          label={words.choice}
          selectedValue={choice}
          onChange={(event) => setChoice(choices.find((one) => one === event.currentTarget.value) ?? initial)}
        >
          {choices.map((one) => (
            <Radio key={one} value={one} label={words.of(one)} />
          ))}
        </RadioGroup>
        <FormGroup label={words.comment} labelFor={commentId}>
          <TextArea id={commentId} fill value={comment} onChange={(event) => setComment(event.currentTarget.value)} />
        </FormGroup>
        {error && (
          <Callout intent="danger" role="alert">
            <strong>{words.notSaved}</strong> <ErrorSentence error={error} />
          </Callout>
        )}
      </DialogBody>
      <DialogFooter
        actions={
          <>
            <Button text={words.cancel} onClick={onClose} />
            <Button intent="primary" text={words.save} aria-busy={saving} onClick={submit} />
          </>
        }
      />
    </Dialog>
  );
}
