import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A boolean of the record in words: null is not on record, which is something else than no. */
export function useYesNo(): (value: boolean | null) => string {
  const { t } = useTranslation('words');
  return useCallback(
    (value) => {
      if (value === null) return t('yesNo.unknown');
      return value ? t('yesNo.yes') : t('yesNo.no');
    },
    [t],
  );
}
