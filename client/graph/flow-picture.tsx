import { MenuDivider, MenuItem } from '@blueprintjs/core';
import { Blank, Tick } from '@blueprintjs/icons';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../app/theme.tsx';
import { PictureMenu } from '../picture-file/picture-menu.tsx';
import { boundsOf } from './bounds.ts';
import type { Change } from './changes.ts';
import { type Drawing, type Emphasis, openPicture, type Picture, type PictureEvents } from './controller.ts';
import { elementsOf, type Marks, type Wording } from './elements.ts';
import styles from './flow-picture.module.css';
import { useLayout } from './layout/use-layout.ts';
import { bundledPairs, linksOf, noneOpened } from './links.ts';
import { type FlowGraph, isLarge, type Link } from './model.ts';
import { readPalette } from './palette.ts';
import { moveByKey, pictureKeys } from './picture-keys.ts';
import { flowSvg } from './svg/flow-svg.ts';
import { useLegendWords } from './svg/use-legend-words.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface FlowPictureProps {
  /** The flow at its latest day: it decides where everything stands. */
  readonly whole: FlowGraph;
  readonly shown: FlowGraph;
  readonly wording: Wording;
  readonly marks?: Marks;
  /** The pairs of services, as `FROM>TO`, whose bundle is opened into its lines. Keep it stable (`useMemo`). */
  readonly opened?: ReadonlySet<string>;
  /** Which lines and services stand out. */
  readonly emphasis: (links: readonly Link[]) => Emphasis;
  readonly onLink: (link: Link) => void;
  readonly onService: (service: string) => void;
  readonly onBadge?: (service: string) => void;
  /** What the picture shows, for those who can't see it. */
  readonly label: string;
  /** What stands above the picture when it is kept as a file, a line each; the first names the file. */
  readonly caption: readonly string[];
  /** What the changes among the marks are called, where two flows are drawn as one. */
  readonly changeWords?: Readonly<Record<Change, string>>;
}

const prefersStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Opens the picture, anew when it is to be drawn in another way; its events always reach the newest handlers. */
function usePicture(events: PictureEvents, { large, webgl }: Drawing) {
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    if (!container.current) return;
    const handlers: PictureEvents = {
      onLink: (link) => latest.current.onLink(link),
      onService: (service) => latest.current.onService(service),
      onBadge: (service) => latest.current.onBadge?.(service),
    };
    const opened = openPicture(container.current, readPalette(), handlers, { large, webgl });
    setPicture(opened);
    return () => opened.close();
  }, [large, webgl]);
  return { container, picture };
}

function usePaint(picture: Picture | null): void {
  const { dark } = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read from the document, which `dark` has changed
  useEffect(() => picture?.paint(readPalette()), [picture, dark]);
}

/** The flow as a picture. A keyboard or screen-reader user has the tables, which say the same. */
export function FlowPicture(props: FlowPictureProps) {
  const { whole, shown, wording, marks, opened = noneOpened, emphasis, onLink, onService, onBadge, label } = props;
  const { t } = useTranslation('picture-file');
  const { t: f } = useTranslation('flow');
  const keys = useId();
  const [webgl, setWebgl] = useState(false);
  const links = useMemo(() => linksOf(shown.edges, bundledPairs(whole.edges, opened)), [shown, whole, opened]);
  const layout = useLayout(whole, shown, opened);
  const words = useLegendWords();
  const { container, picture } = usePicture(
    {
      onLink: (id) => {
        const link = links.find((candidate) => candidate.id === id);
        if (link) onLink(link);
      },
      onService,
      onBadge: (service) => onBadge?.(service),
    },
    { large: isLarge(whole), webgl },
  );
  usePaint(picture);
  useEffect(() => {
    picture?.show(elementsOf(shown.nodes, links, layout, wording, marks), !prefersStill());
    picture?.frame(boundsOf(layout));
  }, [picture, shown, links, layout, wording, marks]);
  useEffect(() => picture?.emphasise(emphasis(links)), [picture, emphasis, links]);
  const svg = () =>
    flowSvg({
      nodes: shown.nodes,
      links,
      layout,
      wording,
      marks,
      palette: readPalette(),
      caption: props.caption,
      legend: { ...words, change: props.changeWords },
    });
  return (
    <div className={styles['picture']}>
      <div
        ref={container}
        className={styles['canvas']}
        role="img"
        aria-label={label}
        aria-describedby={keys}
        aria-keyshortcuts={pictureKeys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it can be moved about by keyboard, as by mouse
        tabIndex={0}
        data-testid="flow-picture"
        onKeyDown={(event) => picture && moveByKey(picture, event)}
      />
      <p id={keys} className={styles['keys']}>
        {f('zoom.keys')}
      </p>
      {picture && (
        <div className={styles['tools']}>
          <ZoomButtons picture={picture} />
          <PictureMenu name={props.caption[0] ?? ''} svg={svg}>
            <MenuDivider />
            <MenuItem
              icon={webgl ? <Tick /> : <Blank />}
              text={t('webgl')}
              onClick={() => setWebgl((before) => !before)}
            />
          </PictureMenu>
        </div>
      )}
    </div>
  );
}
