import { useTranslation } from 'react-i18next';
import { Empty } from '../ui/states.tsx';
import { ToStart } from '../ui/to-start.tsx';

export function NoSuchPage() {
  const { t } = useTranslation('app');
  return (
    <Empty title={t('noPage.title')} action={<ToStart />}>
      {t('noPage.action')}
    </Empty>
  );
}

export function Crashed() {
  const { t } = useTranslation('app');
  return (
    <Empty title={t('crashed.title')} action={<ToStart />}>
      {t('crashed.action')}
    </Empty>
  );
}
