import { Checkbox, InputGroup } from '@blueprintjs/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownEdge } from '../use-flow.ts';
import styles from './explore.module.css';
import { countsOf, type Facet } from './filters.ts';
import { readList, withOne, withoutOne } from './lists.ts';

/** With more values than this one can search among them. */
const many = 10;

interface FacetChoicesProps {
  readonly name: Facet;
  readonly edges: readonly ShownEdge[];
  /** The list in the address. */
  readonly chosen: string | undefined;
  readonly words: (value: string) => string;
  readonly onChange: (list: string | undefined) => void;
}

/** The values of one filter; one that is chosen and has no line on this day is there too, so that it can be taken off. */
export function FacetChoices({ name, edges, chosen, words, onChange }: FacetChoicesProps) {
  const { t } = useTranslation('explore');
  const [typed, setTyped] = useState('');
  const title = t(`filters.names.${name}`);
  const counts = countsOf(name, edges);
  const on = new Set(readList(chosen));
  const values = [...new Set([...counts.keys(), ...on])];
  const found = values.filter((value) => words(value).toLowerCase().includes(typed.toLowerCase()));
  return (
    <fieldset className={styles['facet']}>
      <legend>{title}</legend>
      {values.length > many && (
        <InputGroup
          size="small"
          value={typed}
          onValueChange={setTyped}
          placeholder={t('filters.find', { name: title.toLowerCase() })}
          aria-label={t('filters.find', { name: title.toLowerCase() })}
        />
      )}
      <div className={styles['values']}>
        {found.map((value) => (
          <Checkbox
            key={value}
            checked={on.has(value)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? withOne(chosen, value) : withoutOne(chosen, value))
            }
            labelElement={
              <>
                {words(value)} <span className={styles['number']}>{counts.get(value) ?? 0}</span>
              </>
            }
          />
        ))}
        {values.length === 0 && <p className={styles['muted']}>{t('filters.noValues')}</p>}
      </div>
    </fieldset>
  );
}
