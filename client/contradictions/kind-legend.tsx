import { useTranslation } from 'react-i18next';
import timeline from '../timeline/timeline.module.css';
import { contradictionKinds } from './kinds.ts';

/** What the two fills of the chart stand for. */
export function KindLegend({ hatch }: { readonly hatch: string }) {
  const { t } = useTranslation('contradictions');
  return (
    <ul className={timeline['legend']} aria-label={t('sort')}>
      {contradictionKinds.map((kind) => (
        <li key={kind}>
          <svg width="22" height="14" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="20"
              height="12"
              stroke="var(--risk)"
              fill={kind === 'NOTE_NEWER' ? hatch : 'var(--risk)'}
            />
          </svg>
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
