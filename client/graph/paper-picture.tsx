import { useLayoutEffect, useRef } from 'react';
import styles from './flow-picture.module.css';

interface PaperPictureProps {
  readonly label: string;
  /** The picture as it is kept as a file, but for its legend, which stands beside it. */
  readonly svg: () => string;
}

/** A picture as it comes on paper: a canvas may be printed empty, is coarse, and shows no more than is in sight. */
export function PaperPicture({ label, svg }: PaperPictureProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg(), 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  });
  return <div ref={place} role="img" aria-label={label} className={styles['paper']} />;
}
