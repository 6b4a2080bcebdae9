import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { dayText } from '../../ui/day-text.ts';
import { ReachTag } from '../../ui/reach-tag.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { Chart } from '../chart.tsx';
import { membersUpTo } from '../members.ts';
import styles from '../partnership.module.css';
import type { PictureProps } from '../pictures.tsx';
import { chosenDays } from './chosen-days.ts';
import { DaysTable } from './days-table.tsx';
import { linesOptions, reachesIn } from './lines-options.ts';
import { type Point, useExposures } from './use-exposures.ts';

function useLines(points: readonly Point[], services: readonly string[]) {
  const { t } = useTranslation('partnership');
  const language = useLanguage();
  return useMemo(() => {
    const day = (date: string) => dayText(date, language, 'short');
    return linesOptions(points, services, {
      day,
      point: ({ service, day: date, known, possible }) =>
        t('overTime.point', { service, day: day(date), known, possible }),
    });
  }, [points, services, t, language]);
}

/** Explains the lines that there are. */
function ReachLegend({ points }: { readonly points: readonly Point[] }) {
  const { t } = useTranslation('partnership');
  const reaches = reachesIn(points);
  if (reaches.length === 0) return null;
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {reaches.map((reach) => (
        <li key={reach}>
          <ReachTag reach={reach} /> {t(reach === 'KNOWN' ? 'overTime.known' : 'overTime.possible')}
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  readonly points: readonly Point[];
  readonly services: readonly string[];
  readonly name: string;
}

function Lines({ points, services, name }: LinesProps) {
  const { t } = useTranslation('partnership');
  return <Chart options={useLines(points, services)} label={t('overTime.label', { name })} minWidth={640} />;
}

/** How many persons' data each member held or could hold, from the first disclosure to the day. */
export function ExposureOverTime({ shown, state: { asOf } }: PictureProps) {
  const { t } = useTranslation('partnership');
  const days = useMemo(() => chosenDays(shown.events, shown.disclosures[0]?.date, asOf), [shown, asOf]);
  const services = useMemo(
    () => membersUpTo(shown.stays, asOf).flatMap(({ service }) => (service.kind === 'FOREIGN' ? [service.id] : [])),
    [shown, asOf],
  );
  const { points, error, retry } = useExposures(shown.record.id, days);
  const foreign = useMemo(() => points?.filter(({ service }) => services.includes(service)), [points, services]);
  if (error) return <Failed error={error} retry={retry} />;
  if (!foreign) return <Loading what={t('exposure.what')} />;
  return (
    <>
      <p className={styles['explain']}>{t('overTime.explain')}</p>
      <ReachLegend points={foreign} />
      <Lines points={foreign} services={services} name={shown.record.name} />
      <DaysTable points={foreign} services={services} days={days} />
    </>
  );
}
