import { useTranslation } from 'react-i18next';
import { ServiceExposureDocument } from '../generated/graphql.ts';
import { Figures } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import timeline from '../timeline/timeline.module.css';
import { ReachTag } from '../ui/reach-tag.tsx';
import { Renewing } from '../ui/renewing.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';

interface ExposureFiguresProps {
  readonly service: string;
  readonly asOf: string | undefined;
}

/** How much a service holds or could hold on a day, each figure by itself. */
export function ExposureFigures({ service, asOf }: ExposureFiguresProps) {
  const { t } = useTranslation('service');
  const { data, stale, error, retry } = useAnswer(ServiceExposureDocument, { service, asOf: asOf ?? null });
  if (!data) return <Pending what={t('exposure.what')} error={error} retry={retry} />;
  const { known, possible, disclosures, unlawful } = data.serviceExposure;
  return (
    <div>
      <Renewing what={t('exposure.what')} stale={stale} />
      <Figures
        figures={[
          {
            name: t('exposure.known'),
            value: (
              <>
                {known}{' '}
                <small>
                  <ReachTag reach="KNOWN" />
                </small>
              </>
            ),
          },
          {
            name: t('exposure.possible'),
            value: (
              <>
                {possible}{' '}
                <small>
                  <ReachTag reach="POSSIBLE" />
                </small>
              </>
            ),
          },
          { name: t('exposure.disclosures'), value: disclosures },
          {
            name: t('exposure.unlawful'),
            value: (
              <>
                {unlawful} <VerdictTag verdict="UNLAWFUL" />
              </>
            ),
          },
        ]}
      />
      <p className={timeline['hint']}>{t('exposure.apart')}</p>
    </div>
  );
}
