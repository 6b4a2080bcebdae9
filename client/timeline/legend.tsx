import { useTranslation } from 'react-i18next';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import type { LaneGroup, Span } from './lane.ts';
import { type Key, laneMarksOf, seenIn } from './seen.ts';
import styles from './timeline.module.css';

const bar = { x: 1, y: 1, width: 20, height: 12, rx: 2 };
const mixed = (colour: string, share: number) => `color-mix(in srgb, var(${colour}) ${share}%, var(--surface))`;

const pictures: Readonly<Record<Key, (hatch: string) => React.ReactNode>> = {
  note: () => <rect {...bar} fill={mixed('--own', 12)} stroke={mixed('--own', 55)} />,
  authorisation: () => <rect {...bar} fill={mixed('--accent', 22)} stroke={mixed('--accent', 55)} />,
  lapsed: (hatch) => <rect {...bar} fill={hatch} fillOpacity={0.6} stroke="var(--line-strong)" strokeDasharray="3 2" />,
  contradiction: () => (
    <>
      <circle cx="11" cy="8" r="8" fill="var(--risk)" />
      <text x="11" y="12" textAnchor="middle" fontSize="12" fontWeight="800" fill="var(--surface)">
        ≠
      </text>
    </>
  ),
  day: () => <line x1="11" y1="0" x2="11" y2="14" stroke="var(--accent)" strokeWidth="1.5" />,
};

interface LegendProps {
  /** What the picture draws. */
  readonly groups: readonly LaneGroup[];
  readonly span: Span;
  readonly day: string;
  readonly hatch: string;
}

/** What the lanes and marks mean that are in the picture, and no others. */
export function Legend({ groups, span, day, hatch }: LegendProps) {
  const { t } = useTranslation('timeline');
  const lanes = groups.flatMap((group) => group.lanes);
  const { keys, verdicts } = laneMarksOf(seenIn(lanes, span, day));
  if (keys.length + verdicts.length === 0) return null;
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {keys.map((key) => (
        <li key={key}>
          <svg width="22" height={key === 'contradiction' ? 16 : 14} aria-hidden="true">
            {pictures[key](hatch)}
          </svg>
          {t(`keys.${key}`)}
        </li>
      ))}
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <VerdictTag verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
