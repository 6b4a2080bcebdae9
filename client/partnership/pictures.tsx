import { Tab, Tabs } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { Diagram } from './diagram/diagram.tsx';
import { ExposureOverTime } from './exposure-over-time/exposure-over-time.tsx';
import { JoinedAfter } from './joined-after/joined-after.tsx';
import { MembersOverTime } from './members-over-time/members-over-time.tsx';
import styles from './partnership.module.css';
import { type PictureKind, pictures } from './search-params.ts';
import type { PartnershipState, Shown } from './use-partnership.ts';

export interface PictureProps {
  readonly shown: Shown;
  readonly state: PartnershipState;
}

const panels: Record<PictureKind, (props: PictureProps) => React.JSX.Element> = {
  members: MembersOverTime,
  joined: JoinedAfter,
  exposure: ExposureOverTime,
  diagram: Diagram,
};

/** The partnership as one picture at a time, each with its table. */
export function Pictures({ shown, state }: PictureProps) {
  const { t } = useTranslation('partnership');
  const { search, change } = state;
  const [first] = pictures;
  return (
    <section className={styles['pictures']} aria-label={t('pictures.label')}>
      <Tabs
        id="partnership-pictures"
        selectedTabId={search.picture ?? first}
        renderActiveTabPanelOnly
        onChange={(picture) => change({ picture: picture === first ? undefined : (picture as PictureKind) })}
      >
        {pictures.map((kind) => {
          const Panel = panels[kind];
          return (
            <Tab
              disabled={false}
              key={kind}
              id={kind}
              title={t(`pictures.${kind}`)}
              panel={<Panel shown={shown} state={state} />}
            />
          );
        })}
      </Tabs>
    </section>
  );
}
