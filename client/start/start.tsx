import { DiagramTree, Tick, TimelineEvents } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../search/search-box.tsx';
import { OpenPersons } from './open-persons.tsx';
import styles from './start.module.css';

const ways = [
  ['person', DiagramTree],
  ['day', TimelineEvents],
  ['verdict', Tick],
] as const;

/** Where one begins: a box to find someone, what can be done here, and whom one could open. */
export function Start() {
  const { t } = useTranslation('start');
  return (
    <div className={styles['page']}>
      <div className={styles['hero']}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <SearchBox large autoFocus />
        <p className={`${styles['keys']} screen-only`}>{t('keys', { slash: '/' })}</p>
      </div>
      <ul className={styles['ways']}>
        {ways.map(([way, Icon]) => (
          <li key={way}>
            <Icon size={18} />
            <div>
              <h2>{t(`ways.${way}.title`)}</h2>
              <p>{t(`ways.${way}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <OpenPersons />
    </div>
  );
}
