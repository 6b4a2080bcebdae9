import { TextArea } from '@blueprintjs/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface NoteInputProps {
  readonly label: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** How long after the last key a note is put in the address, in milliseconds. */
const pause = 600;

/** A note that is kept while it is typed: after a short pause, and on leaving. */
export function NoteInput({ label, note, onNote }: NoteInputProps) {
  const { t } = useTranslation('views');
  const [typed, setTyped] = useState(note);
  // What comes from elsewhere, such as undoing, takes the place of what stands there.
  useEffect(() => setTyped(note), [note]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text starts the wait again
  useEffect(() => {
    if (typed === note) return;
    const timer = setTimeout(() => onNote(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextArea
      fill
      autoResize
      size="small"
      aria-label={label}
      placeholder={t('set.note')}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => typed !== note && onNote(typed)}
    />
  );
}
