import { useTranslation } from 'react-i18next';
import timeline from '../timeline/timeline.module.css';
import type { ContradictionKind } from './kinds.ts';

interface KindLegendProps {
  readonly hatch: string;
  /** Those that the chart shows. */
  readonly kinds: readonly ContradictionKind[];
}

/** What the fills of the chart stand for. */
export function KindLegend({ hatch, kinds }: KindLegendProps) {
  const { t } = useTranslation('contradictions');
  if (kinds.length === 0) return null;
  return (
    <ul className={timeline['legend']} aria-label={t('sort')}>
      {kinds.map((kind) => (
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
