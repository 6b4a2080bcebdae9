import { useParams } from '@tanstack/react-router';
import { useWord } from '../text/use-word.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './disclosure.module.css';
import { LoadedDisclosure } from './loaded-disclosure.tsx';

/** A disclosure by itself, outside any person's flow. */
export function DisclosurePage() {
  const { disclosure } = useParams({ from: '/disclosure/$disclosure' });
  const title = `${useWord()('kind', 'Disclosure')} ${disclosure}`;
  useTitle(title);
  return (
    <div className={styles['page']}>
      <h1 className="visually-hidden">{title}</h1>
      <LoadedDisclosure id={disclosure} linkTo={(id) => <EntityLink kind="Disclosure" id={id} />} />
    </div>
  );
}
