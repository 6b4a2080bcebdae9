import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExposurePartsFragment } from '../../generated/graphql.ts';
import { fromPage } from '../../picture-file/from-page.ts';
import { PictureMenu } from '../../picture-file/picture-menu.tsx';
import type { PartnershipRecord } from '../use-partnership.ts';
import styles from './star.module.css';
import { centre, type PlacedRelative, type Spoke, viewOf } from './star.ts';

type Row = ExposurePartsFragment['rows'][number];

const box = { width: 108, height: 42 } as const;

function MemberBox({ spoke, row }: { readonly spoke: Spoke; readonly row: Row | undefined }) {
  const { service } = spoke.member;
  const kind = service.kind === 'OWN' ? 'ownBox' : 'foreignBox';
  return (
    <g
      transform={`translate(${spoke.at.x} ${spoke.at.y})`}
      className={`${styles[kind]} ${spoke.isCurrent ? '' : styles['gone']}`}
    >
      <rect x={-box.width / 2} y={-box.height / 2} width={box.width} height={box.height} rx={4} />
      <text y={-4} className={styles['name']}>
        {service.elevatedRisk && '▲ '}
        {service.id}
      </text>
      <circle cx={-38} cy={9} r={3.5} className={styles['knownDot']} />
      <text x={-31} y={13} className={styles['count']}>
        {row?.known ?? '–'}
      </text>
      <circle cx={9} cy={9} r={3.5} className={styles['possibleDot']} />
      <text x={16} y={13} className={styles['count']}>
        {row?.possible ?? '–'}
      </text>
    </g>
  );
}

function RelativeMark({ relative }: { readonly relative: PlacedRelative }) {
  const { t } = useTranslation('partnership');
  const { at, bows, others, id, relation } = relative;
  return (
    <g className={styles['relative']}>
      {bows.map(({ path }) => (
        <path key={path} d={path} />
      ))}
      <g transform={`translate(${at.x} ${at.y})`}>
        <rect x={-66} y={-20} width={132} height={others.length > 0 ? 52 : 38} rx={19} />
        <text y={-4} className={styles['name']}>
          {id}
        </text>
        <text y={11}>{t(`diagram.${relation}`)}</text>
        {others.length > 0 && <text y={25}>{t('diagram.others', { count: others.length })}</text>}
      </g>
    </g>
  );
}

interface StarPictureProps {
  readonly record: PartnershipRecord;
  readonly spokes: readonly Spoke[];
  readonly relatives: readonly PlacedRelative[];
  readonly rows: readonly Row[];
}

/** The partnership in the middle, its members around it, and what it is part of or consists of outside them. */
export function StarPicture({ record, spokes, relatives, rows }: StarPictureProps) {
  const { t } = useTranslation('partnership');
  const picture = useRef<SVGSVGElement>(null);
  const label = t('diagram.label', { name: record.name });
  return (
    <div className={styles['kept']}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={label} tabIndex={0}>
        <svg ref={picture} viewBox={viewOf(spokes, relatives)} className={styles['star']} role="img" aria-label={label}>
          {spokes.map(({ member, isCurrent, at }) => (
            <line
              key={member.service.id}
              {...{ x1: centre.x, y1: centre.y, x2: at.x, y2: at.y }}
              className={styles[isCurrent ? 'spoke' : 'oldSpoke']}
            />
          ))}
          {relatives.map((relative) => (
            <RelativeMark key={relative.id} relative={relative} />
          ))}
          {spokes.map((spoke) => (
            <MemberBox
              key={spoke.member.service.id}
              spoke={spoke}
              row={rows.find(({ service }) => service.id === spoke.member.service.id)}
            />
          ))}
          <g className={styles['hub']} transform={`translate(${centre.x} ${centre.y})`}>
            <rect x={-58} y={-22} width={116} height={44} rx={22} />
            <text y={4}>{record.id}</text>
          </g>
        </svg>
      </section>
      <PictureMenu quiet name={label} svg={() => picture.current && fromPage(picture.current, label)} />
    </div>
  );
}
