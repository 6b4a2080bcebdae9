import { AnchorButton } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';

/** The way out where there is nothing to see. */
export function ToStart() {
  const { t } = useTranslation('app');
  return <AnchorButton href="/" text={t('toStart')} />;
}
