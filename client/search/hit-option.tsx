import { useEffect, useRef } from 'react';
import { useLanguage } from '../text/use-language.ts';
import { useWord } from '../text/use-word.ts';
import { dayText } from '../ui/day-text.ts';
import styles from './search.module.css';
import type { Hit } from './use-search.ts';

interface HitOptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly pointed: boolean;
  readonly onChoose: (address: string) => void;
}

function useDetail({ kind, detail }: Hit): string {
  const word = useWord();
  const language = useLanguage();
  if (!detail) return '';
  if (kind === 'Disclosure') return dayText(detail, language, 'short');
  return kind === 'Authorisation' ? word('authorisationKind', detail) : detail;
}

/** Name, what tells it apart from its namesakes, and its id. */
export function HitOption({ id, hit, pointed, onChoose }: HitOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pointed) element.current?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  const detail = useDetail(hit);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and handles the keys
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={pointed}
      className={styles['option']}
      // A press would take the focus from the box and close the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit.address)}
    >
      <span className={styles['name']}>{hit.name}</span>
      <span className={styles['detail']}>{detail}</span>
      {hit.name !== hit.id && <code className={styles['id']}>{hit.id}</code>}
    </div>
  );
}
