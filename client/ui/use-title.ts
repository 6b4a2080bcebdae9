import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the view in the browser's tab and history, for as long as it is there. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation('app');
  useEffect(() => {
    const product = t('product');
    document.title = title === undefined ? product : `${title} · ${product}`;
    return () => {
      document.title = product;
    };
  }, [title, t]);
}
