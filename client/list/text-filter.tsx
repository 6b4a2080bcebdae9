import { InputGroup } from '@blueprintjs/core';
import { type SubmitEvent, useEffect, useId, useRef } from 'react';
import styles from './list.module.css';

interface TextFilterProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string | undefined;
  readonly onText: (text: string | undefined) => void;
}

/** Narrows a list by what is typed, once Enter is pressed or the field is left. */
export function TextFilter({ label, hint, text = '', onText }: TextFilterProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Another address is another text; what is being typed and the focus are kept.
  useEffect(() => {
    if (input.current) input.current.value = text;
  }, [text]);
  const apply = () => {
    const typed = input.current?.value.trim() ?? '';
    if (typed !== text) onText(typed || undefined);
  };
  return (
    <form
      className={styles['field']}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        apply();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <InputGroup id={id} size="small" inputRef={input} defaultValue={text} placeholder={hint} onBlur={apply} />
    </form>
  );
}
