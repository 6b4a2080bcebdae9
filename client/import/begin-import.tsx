import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Stands where there is nothing at all yet: says so, and leads to where data is added. */
export function BeginImport({ says }: { readonly says: string }) {
  const { t } = useTranslation('import');
  return (
    <>
      {says} <Link to="/add-data">{t('begin')}</Link>
    </>
  );
}
