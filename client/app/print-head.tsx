import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayIn } from '../timeline/search-days.ts';
import { dayText } from '../ui/day-text.ts';
import { useOnPaper, useVersionsOnPaper } from './on-paper.ts';
import styles from './print-head.module.css';

/**
 * What a document says about the view that it is of, a line each: its day or its period, when it was made, the versions
 * that it was made from where they are known, and the address, which holds its query.
 */
function useMadeFrom(): string[] {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const versions = useVersionsOnPaper();
  const search: Readonly<Record<string, unknown>> = useLocation({ select: (location) => location.search });
  const told = (day: string) => dayText(day, language, 'long');
  const [from, to] = [dayIn(search['from']), dayIn(search['to'])];
  const ofDay = t('paper.day', { day: told(dayIn(search['asOf']) ?? today()) });
  const ofPeriod = t('paper.period', { from: from ? told(from) : '…', to: told(to ?? today()) });
  return [
    `${from || to ? ofPeriod : ofDay} · ${t('paper.made', { day: told(today()) })}`,
    ...(versions ? [t('paper.versions', { ...versions })] : []),
    decodeURI(window.location.href),
  ];
}

/** What stands above a view as a document: what it is, and what it was made from. */
export function PrintHead() {
  const lines = useMadeFrom();
  if (!useOnPaper()) return null;
  return (
    <div className={styles['head']} data-print-head>
      <strong>{document.title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
