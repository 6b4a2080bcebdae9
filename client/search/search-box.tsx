import { InputGroup } from '@blueprintjs/core';
import { Search } from '@blueprintjs/icons';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HitList } from './hit-list.tsx';
import styles from './search.module.css';
import { useSearch } from './use-search.ts';

/** Puts the focus in the box when `/` is pressed anywhere that is not a field itself. */
function useSlashKey(focus: () => void): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || inField) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [focus]);
}

/** Which hit the keys point at, and whether the list shows. */
function useChoice(count: number) {
  const [open, setOpen] = useState(false);
  const [pointed, setPointed] = useState(0);
  const at = Math.min(pointed, count - 1);
  const move = (step: number) => {
    setOpen(true);
    if (count > 0) setPointed((at + step + count) % count);
  };
  return { open, setOpen, at, setPointed, move };
}

interface SearchBoxProps {
  readonly large?: boolean;
  readonly autoFocus?: boolean;
}

/** Finds persons, services and what else has a view, as one types (a combobox with a list). */
export function SearchBox({ large = false, autoFocus = false }: SearchBoxProps) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { groups, hits, error, settled } = useSearch(typed);
  const { open, setOpen, at, setPointed, move } = useChoice(hits.length);
  const focus = useRef(() => input.current?.focus()).current;
  useSlashKey(focus);

  const choose = (address: string) => {
    setOpen(false);
    setTyped('');
    input.current?.blur();
    void navigate({ to: address });
  };
  const press = (event: KeyboardEvent) => {
    const hit = hits[at];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && hit && settled) choose(hit.address);
    else if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key === 'Escape') setTyped('');
    // The key that leads here, pressed when one is here already.
    else if (event.key !== '/' || typed !== '') return;
    event.preventDefault();
  };
  const shown = open && typed.trim() !== '';
  return (
    <search className={`${styles['box']} ${large ? styles['large'] : ''}`}>
      <InputGroup
        inputRef={input}
        size={large ? 'large' : 'medium'}
        leftIcon={<Search />}
        rightElement={<kbd className={styles['key']}>/</kbd>}
        placeholder={t('placeholder')}
        role="combobox"
        aria-label={t('label')}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        value={typed}
        onValueChange={(value) => {
          setTyped(value);
          setPointed(0);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
        onFocus={() => setOpen(true)}
      />
      <HitList id={list} shown={shown} groups={groups} at={at} settled={settled} error={error} onChoose={choose} />
    </search>
  );
}
