import { InputGroup } from '@blueprintjs/core';
import { useEffect, useId, useState } from 'react';
import { isDay } from './days.ts';
import styles from './timeline.module.css';

interface DayInputProps {
  readonly label: string;
  /** Empty for none. */
  readonly day: string;
  /** undefined when it is emptied. */
  readonly onDay: (day: string | undefined) => void;
}

/** While a year is being typed the browser already reports it, as 0002: such a day is no choice yet. */
const isChosen = (text: string): boolean => isDay(text) && text >= '1900';

export function DayInput({ label, day, onDay }: DayInputProps) {
  const id = useId();
  const [draft, setDraft] = useState(day);
  useEffect(() => setDraft(day), [day]);
  return (
    <div className={styles['dayInput']}>
      <label htmlFor={id}>{label}</label>
      <InputGroup
        id={id}
        type="date"
        size="small"
        value={draft}
        onValueChange={(text) => {
          setDraft(text);
          if (isChosen(text)) onDay(text);
        }}
        onBlur={() => {
          if (draft === '' && day !== '') onDay(undefined);
        }}
      />
    </div>
  );
}
