import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactsList } from '../disclosure/facts-list.tsx';
import type { WeighingNoteRecordQuery } from '../generated/graphql.ts';
import { Badge, Columns, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { ConcernMark } from '../service/concern-mark.tsx';
import { concerns } from '../service/concerns.ts';
import { NotesTable } from '../service/notes-table.tsx';
import { useWord } from '../text/use-word.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';

type Note = NonNullable<WeighingNoteRecordQuery['weighingNote']>;

export function NotePage({ note }: { readonly note: Note }) {
  const { t } = useTranslation('weighing-note');
  const { t: ofService } = useTranslation('service');
  const { t: words } = useTranslation('words');
  const word = useWord();
  const { service, id, validFrom, validTo, permits, measures } = note;
  const others = t('others', { service: service.name });
  const listed = (group: 'product' | 'condition', values: readonly string[]) =>
    values.map((value) => word(group, value)).join(', ') || ofService('note.nothing');
  return (
    <>
      <PageHead
        kind={words('kind.WeighingNote')}
        title={id}
        badges={service.elevatedRisk && <Badge risk>{ofService('elevated')}</Badge>}
        lead={
          <>
            <EntityLink kind="Service" id={service.id}>
              {service.name}
            </EntityLink>
            , {service.country} · <Day day={validFrom} /> – <Day day={validTo} missing={ofService('open')} />
          </>
        }
      >
        <Link to="/service/$service" params={{ service: service.id }} search={{ note: id, asOf: validFrom }}>
          {t('inTime')}
        </Link>
      </PageHead>
      <Columns>
        <Panel title={t('concerns')}>
          <FactsList
            facts={concerns.map((concern) => [
              ofService(`concern.${concern}`),
              <ConcernMark key={concern} level={note[concern]} />,
            ])}
          />
        </Panel>
        <Panel title={t('rules')}>
          <FactsList
            facts={[
              [ofService('note.permitsShort'), listed('product', permits)],
              [ofService('note.demandsShort'), listed('condition', measures)],
            ]}
          />
        </Panel>
      </Columns>
      <Panel title={others} count={service.weighingNotes.length} flush>
        <NotesTable notes={service.weighingNotes} caption={others} selected={id} />
      </Panel>
    </>
  );
}
