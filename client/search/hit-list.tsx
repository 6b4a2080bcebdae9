import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { useWord } from '../text/use-word.ts';
import { HitOption } from './hit-option.tsx';
import styles from './search.module.css';
import type { HitGroup } from './use-search.ts';

interface HitListProps {
  readonly id: string;
  readonly shown: boolean;
  readonly groups: readonly HitGroup[];
  readonly at: number;
  readonly settled: boolean;
  readonly error: Error | undefined;
  readonly onChoose: (address: string) => void;
}

function useStatus({ groups, settled, error }: Pick<HitListProps, 'groups' | 'settled' | 'error'>): string {
  const { t } = useTranslation('search');
  const count = groups.reduce((total, group) => total + group.hits.length, 0);
  if (error) return t('failed');
  if (!settled) return t('searching');
  return count === 0 ? t('nothing') : t('found', { count });
}

export function HitList({ id, shown, groups, at, settled, error, onChoose }: HitListProps) {
  const { t } = useTranslation('search');
  const word = useWord();
  const language = useLanguage();
  const status = useStatus({ groups, settled, error });
  let index = -1;
  return (
    <div className={styles['popup']} hidden={!shown} lang={language}>
      <p className={styles['status']} role="status">
        {shown ? status : ''}
      </p>
      <div id={id} role="listbox" aria-label={t('label')}>
        {groups.map(({ kind, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={kind} role="group" aria-label={word('kinds', kind)}>
            <div className={styles['kind']} aria-hidden="true">
              {word('kinds', kind)}
            </div>
            {hits.map((hit) => {
              index += 1;
              return (
                <HitOption key={hit.id} id={`${id}-${index}`} hit={hit} pointed={index === at} onChoose={onChoose} />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
