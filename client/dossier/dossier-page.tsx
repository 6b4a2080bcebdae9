import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import { useTitle } from '../ui/use-title.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import type { Changes } from './changes.ts';
import { ChangesNotice } from './changes-notice.tsx';
import styles from './dossier.module.css';
import type { Dossier } from './pdf/model.ts';
import { SaveButton } from './save-button.tsx';
import { countsOf } from './search-params.ts';

interface DossierPageProps {
  /** Without its picture, which is drawn when the PDF is made. */
  readonly dossier: Omit<Dossier, 'svg'>;
  readonly svg: () => string | null;
  readonly changes: Changes | null;
  readonly onRenew: () => void;
  /** Leads back to the view that it is a dossier of; and the picture, where there is one to look at. */
  readonly back: React.JSX.Element;
  readonly children?: React.ReactNode;
}

/** What a dossier holds and what it is made from, before it is kept. */
export function DossierPage({ dossier, svg, changes, onRenew, back, children }: DossierPageProps) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  useTitle(dossier.title);
  const { versions, disclosures } = dossier;
  const counts = countsOf(disclosures);
  const facts = [
    [t('question'), dossier.question],
    [t('day'), dayText(dossier.day, language, 'long')],
    [t('rules'), versions.rules],
    [t('data'), versions.data],
    [t('product'), versions.product],
    [t('by'), dossier.author],
  ];
  return (
    <div className={styles['page']}>
      <h1>{dossier.title}</h1>
      <p>{dossier.subject}</p>
      <ChangesNotice changes={changes} onRenew={onRenew} />
      {dossier.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <dl className={styles['made']} aria-label={t('madeFrom')}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about')}</p>
      <ul className={styles['verdicts']} aria-label={t('verdicts')}>
        {verdicts.map((verdict, index) => (
          <li key={verdict}>
            <VerdictTag verdict={verdict} count={counts[index] ?? 0} />
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <SaveButton dossier={() => ({ ...dossier, svg: svg() })} />
        {back}
      </div>
      {children}
    </div>
  );
}
