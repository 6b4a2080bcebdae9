import { HTMLSelect } from '@blueprintjs/core';
import { useId } from 'react';
import styles from './paths.module.css';

interface EndSelectProps {
  readonly label: string;
  /** What choosing none means. */
  readonly none: string;
  readonly services: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (service: string | undefined) => void;
}

/** One end of a path. A service from the address that is not in the flow on this day stays a choice. */
export function EndSelect({ label, none, services, value, onChange }: EndSelectProps) {
  const id = useId();
  const all = [...new Set([...services, ...(value === undefined ? [] : [value])])].sort((a, b) => a.localeCompare(b));
  return (
    <label className={styles['end']} htmlFor={id}>
      {label}
      <HTMLSelect
        id={id}
        value={value ?? ''}
        options={[{ value: '', label: none }, ...all]}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
    </label>
  );
}
