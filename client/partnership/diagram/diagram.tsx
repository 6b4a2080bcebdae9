import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed, Loading } from '../../ui/states.tsx';
import styles from '../partnership.module.css';
import type { PictureProps } from '../pictures.tsx';
import { useExposure } from '../use-partnership.ts';
import { PartnershipRings } from './partnership-rings.tsx';
import { relativesOf } from './relatives.ts';
import { RelativesTable } from './relatives-table.tsx';

/** The partnership with its members around it, and who is also in its subgroups or in what it is part of. */
export function Diagram({ shown: { record }, state: { asOf } }: PictureProps) {
  const { t } = useTranslation('partnership');
  const { exposure, error, retry } = useExposure(record.id, asOf);
  const relatives = useMemo(() => relativesOf(record, asOf), [record, asOf]);
  if (error) return <Failed error={error} retry={retry} />;
  if (!exposure) return <Loading what={t('exposure.what')} />;
  return (
    <>
      <p className={styles['explain']}>{t('diagram.explain')}</p>
      <PartnershipRings record={record} rows={exposure.rows} asOf={asOf} />
      <RelativesTable relatives={relatives} />
    </>
  );
}
