import { MenuDivider, MenuItem } from '@blueprintjs/core';
import { Blank, Tick } from '@blueprintjs/icons';
import type { ElementDefinition } from 'cytoscape';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnPaper } from '../app/on-paper.ts';
import { useTheme } from '../app/theme.tsx';
import { PictureMenu } from '../picture-file/picture-menu.tsx';
import type { Bounds } from './bounds.ts';
import { type Drawing, type Emphasis, openPicture, type Picture, type PictureEvents } from './controller.ts';
import styles from './flow-picture.module.css';
import { readPalette } from './palette.ts';
import { PaperPicture } from './paper-picture.tsx';
import { moveByKey, pictureKeys } from './picture-keys.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface PictureFrameProps {
  /** What is drawn, and what is to be in sight as a whole; keep these and the emphasis stable (`useMemo`). */
  readonly elements: readonly ElementDefinition[];
  readonly bounds: Bounds;
  readonly emphasis: Emphasis;
  readonly events: PictureEvents;
  readonly large: boolean;
  /** Whether better places for everything are still being worked out. */
  readonly isSketch?: boolean;
  readonly asHighAsDrawn?: boolean | undefined;
  /** What the picture shows, for those who can't see it. */
  readonly label: string;
  /** The name of the file that it is kept as. */
  readonly name: string;
  /** @param alone whether it leaves the page, and so has to bring its legend */
  readonly svg: (alone: boolean) => string;
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
      onLabelsRead: (areRead) => latest.current.onLabelsRead?.(areRead),
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

/** What the style sheet reckons the height of the picture from. */
const sizeOf = ({ left, right, top, bottom }: Bounds) =>
  ({ '--drawn-width': right - left, '--drawn-height': bottom - top }) as React.CSSProperties;

/** A picture that is moved about and fitted, and can be kept as a file; what it shows is said in tables as well. */
export function PictureFrame(props: PictureFrameProps) {
  const {
    elements,
    bounds,
    emphasis,
    events,
    large,
    isSketch = false,
    asHighAsDrawn = false,
    label,
    name,
    svg,
  } = props;
  const { t } = useTranslation('picture-file');
  const { t: f } = useTranslation('flow');
  const keys = useId();
  const [webgl, setWebgl] = useState(false);
  const { container, picture } = usePicture(events, { large, webgl });
  usePaint(picture);
  const onPaper = useOnPaper();
  useEffect(() => {
    picture?.show(elements, !prefersStill());
    picture?.frame(bounds);
  }, [picture, elements, bounds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is newly drawn has to be told what stands out
  useEffect(() => picture?.emphasise(emphasis), [picture, emphasis, elements]);
  return (
    <div
      className={asHighAsDrawn ? `${styles['picture']} ${styles['drawn']}` : styles['picture']}
      style={asHighAsDrawn ? sizeOf(bounds) : undefined}
    >
      {onPaper && <PaperPicture label={label} svg={() => svg(false)} />}
      <div
        ref={container}
        className={styles['canvas']}
        role="img"
        aria-label={label}
        aria-describedby={keys}
        aria-busy={isSketch}
        aria-keyshortcuts={pictureKeys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it can be moved about by keyboard, as by mouse
        tabIndex={0}
        data-testid="flow-picture"
        onKeyDown={(event) => picture && moveByKey(picture, event)}
      />
      <p id={keys} className={styles['keys']}>
        {f('zoom.keys')}
      </p>
      {isSketch && <p className={styles['sketch']}>{f('sketch')}</p>}
      {picture && (
        <div className={`${styles['tools']} screen-only`}>
          <ZoomButtons picture={picture} />
          <PictureMenu name={name} svg={() => svg(true)}>
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
