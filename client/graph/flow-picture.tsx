import { Button, ButtonGroup } from '@blueprintjs/core';
import { ZoomIn, ZoomOut, ZoomToFit } from '@blueprintjs/icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../app/theme.tsx';
import { boundsOf } from './bounds.ts';
import { type Emphasis, openPicture, type Picture, type PictureEvents } from './controller.ts';
import { elementsOf, type Marks, type Wording } from './elements.ts';
import styles from './flow-picture.module.css';
import { layOut } from './layout/layout.ts';
import { bundledPairs, linksOf } from './links.ts';
import type { FlowGraph, Link } from './model.ts';
import { readPalette } from './palette.ts';

interface FlowPictureProps {
  /** The flow at its latest day: it decides where everything stands. */
  readonly whole: FlowGraph;
  readonly shown: FlowGraph;
  readonly wording: Wording;
  readonly marks?: Marks;
  /** Which lines and services stand out. */
  readonly emphasis: (links: readonly Link[]) => Emphasis;
  readonly onLink: (link: Link) => void;
  readonly onService: (service: string) => void;
  readonly onBadge?: (service: string) => void;
  /** What the picture shows, for those who can't see it. */
  readonly label: string;
}

const step = 1.3;

const prefersStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Opens the picture once; its events always reach the newest handlers. */
function usePicture(events: PictureEvents) {
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    if (!container.current) return;
    const opened = openPicture(container.current, readPalette(), {
      onLink: (link) => latest.current.onLink(link),
      onService: (service) => latest.current.onService(service),
      onBadge: (service) => latest.current.onBadge?.(service),
    });
    setPicture(opened);
    return () => opened.close();
  }, []);
  return { container, picture };
}

function usePaint(picture: Picture | null): void {
  const { dark } = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read from the document, which `dark` has changed
  useEffect(() => picture?.paint(readPalette()), [picture, dark]);
}

/** The flow as a picture. A keyboard or screen-reader user has the tables, which say the same. */
export function FlowPicture(props: FlowPictureProps) {
  const { whole, shown, wording, marks, emphasis, onLink, onService, onBadge, label } = props;
  const links = useMemo(() => linksOf(shown.edges, bundledPairs(whole.edges)), [shown, whole]);
  const layout = useMemo(() => layOut(whole, shown), [whole, shown]);
  const { container, picture } = usePicture({
    onLink: (id) => {
      const link = links.find((candidate) => candidate.id === id);
      if (link) onLink(link);
    },
    onService,
    onBadge: (service) => onBadge?.(service),
  });
  usePaint(picture);
  useEffect(() => {
    picture?.show(elementsOf(shown.nodes, links, layout, wording, marks), !prefersStill());
    picture?.frame(boundsOf(layout));
  }, [picture, shown, links, layout, wording, marks]);
  useEffect(() => picture?.emphasise(emphasis(links)), [picture, emphasis, links]);
  return (
    <div className={styles['picture']}>
      <div ref={container} className={styles['canvas']} role="img" aria-label={label} data-testid="flow-picture" />
      {picture && <ZoomButtons picture={picture} />}
    </div>
  );
}

function ZoomButtons({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('flow');
  return (
    <div className={styles['zoom']}>
      <ButtonGroup vertical>
        <Button
          size="small"
          icon={<ZoomIn />}
          aria-label={t('zoom.in')}
          title={t('zoom.in')}
          onClick={() => picture.zoomBy(step)}
        />
        <Button
          size="small"
          icon={<ZoomOut />}
          aria-label={t('zoom.out')}
          title={t('zoom.out')}
          onClick={() => picture.zoomBy(1 / step)}
        />
        <Button
          size="small"
          icon={<ZoomToFit />}
          aria-label={t('zoom.fit')}
          title={t('zoom.fit')}
          onClick={picture.fitAll}
        />
      </ButtonGroup>
    </div>
  );
}
