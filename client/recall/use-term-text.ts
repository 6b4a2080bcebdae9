import { useTranslation } from 'react-i18next';
import { daysBetween, termOf } from './model.ts';

/** Says how late it is, or how much time is left. */
export function useTermText(): (destroyBy: string | null, day: string) => string {
  const { t } = useTranslation('recall');
  return (destroyBy, day) => {
    if (destroyBy === null) return t('term.none');
    return termOf(destroyBy, day) === 'OVERDUE'
      ? t('term.late', { count: daysBetween(destroyBy, day) })
      : t('term.left', { count: daysBetween(day, destroyBy) });
  };
}
