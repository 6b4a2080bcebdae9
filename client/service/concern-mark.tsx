import { useWord } from '../text/use-word.ts';
import { concernLevels } from './concerns.ts';
import styles from './service.module.css';

/** A level of concern by word, and by how many of three blocks are filled. */
export function ConcernMark({ level }: { readonly level: string }) {
  const word = useWord();
  const filled = concernLevels.indexOf(level);
  return (
    <span className={`${styles['concern']} ${level === 'HIGH' ? styles['high'] : ''}`}>
      <span className={styles['blocks']} aria-hidden="true">
        {concernLevels.map((each, index) => (
          <span key={each} className={index <= filled ? styles['filled'] : undefined} />
        ))}
      </span>
      {word('concern', level)}
    </span>
  );
}
