import { useTranslation } from 'react-i18next';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import styles from './timeline.module.css';

interface KeyProps {
  readonly children: React.ReactNode;
  readonly picture: React.ReactNode;
}

const Key = ({ picture, children }: KeyProps) => (
  <li>
    <svg width="22" height="14" aria-hidden="true">
      {picture}
    </svg>
    {children}
  </li>
);

const bar = { x: 1, y: 1, width: 20, height: 12, rx: 2 };
const mixed = (colour: string, share: number) => `color-mix(in srgb, var(${colour}) ${share}%, var(--surface))`;

interface LegendProps {
  readonly hatch: string;
  /** Only what the picture has. */
  readonly notes: boolean;
}

/** What the lanes and marks of the picture mean. */
export function Legend({ hatch, notes }: LegendProps) {
  const { t } = useTranslation('timeline');
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {notes && (
        <Key picture={<rect {...bar} fill={mixed('--own', 12)} stroke={mixed('--own', 55)} />}>{t('keys.note')}</Key>
      )}
      <Key picture={<rect {...bar} fill={mixed('--accent', 22)} stroke={mixed('--accent', 55)} />}>
        {t('keys.authorisation')}
      </Key>
      <Key picture={<rect {...bar} fill={hatch} fillOpacity={0.6} stroke="var(--line-strong)" strokeDasharray="3 2" />}>
        {t('keys.lapsed')}
      </Key>
      {notes && (
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="8" fill="var(--risk)" />
            <text x="8" y="12" textAnchor="middle" fontSize="12" fontWeight="800" fill="var(--surface)">
              ≠
            </text>
          </svg>
          {t('keys.contradiction')}
        </li>
      )}
      <Key picture={<line x1="11" y1="0" x2="11" y2="14" stroke="var(--accent)" strokeWidth="1.5" />}>
        {t('keys.day')}
      </Key>
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <VerdictTag verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
