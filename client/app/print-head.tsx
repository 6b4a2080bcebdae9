import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import styles from './print-head.module.css';
import { usePrinting } from './use-printing.ts';

/** What stands above a view on paper: what it is, the day of printing, and the address, which holds its day and its query. */
export function PrintHead() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  if (!usePrinting()) return null;
  return (
    <div className={styles['head']} data-print-head>
      <strong>{document.title}</strong>
      <span>{t('printedOn', { day: dayText(today(), language, 'long') })}</span>
      <span>{decodeURI(window.location.href)}</span>
    </div>
  );
}
