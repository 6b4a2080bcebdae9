import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ReachTag } from '../../ui/reach-tag.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import styles from '../partnership.module.css';
import type { PictureProps } from '../pictures.tsx';
import { useExposure } from '../use-partnership.ts';
import { RelativesTable } from './relatives-table.tsx';
import { placeRelatives, relativesOf, spokesOf } from './star.ts';
import { StarPicture } from './star-picture.tsx';

/** The partnership with its members around it, and who is also in its subgroups or in what it is part of. */
export function Diagram({ shown: { record }, state: { asOf } }: PictureProps) {
  const { t } = useTranslation('partnership');
  const { exposure, error, retry } = useExposure(record.id, asOf);
  const { spokes, relatives } = useMemo(() => {
    const related = relativesOf(record, asOf);
    const around = spokesOf(record, related, asOf);
    return { spokes: around, relatives: placeRelatives(related, around) };
  }, [record, asOf]);
  if (error) return <Failed error={error} retry={retry} />;
  if (!exposure) return <Loading what={t('exposure.what')} />;
  return (
    <>
      <p className={styles['explain']}>{t('diagram.explain')}</p>
      <StarPicture record={record} spokes={spokes} relatives={relatives} rows={exposure.rows} />
      <ul className={styles['legend']} aria-label={t('legend')}>
        <li>
          <ReachTag reach="KNOWN" /> {t('overTime.known')}
        </li>
        <li>
          <ReachTag reach="POSSIBLE" /> {t('overTime.possible')}
        </li>
        <li>{t('diagram.lines')}</li>
        <li>▲ {t('riskMeans')}</li>
      </ul>
      <RelativesTable relatives={relatives} />
    </>
  );
}
