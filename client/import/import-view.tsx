import { Button, Callout, ProgressBar } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { Page, PageHead, Stack } from '../page/page.tsx';
import { Loading } from '../ui/states.tsx';
import { Choose } from './choose.tsx';
import { OutcomeView } from './outcome-view.tsx';
import type { Progress } from './send.ts';
import { useImport } from './use-import.ts';

function Writing({ progress }: { readonly progress: Progress | null }) {
  const { t, i18n } = useTranslation('import');
  const number = (value: number) => value.toLocaleString(i18n.language);
  const said = progress ? t('written', { done: number(progress.done), total: number(progress.total) }) : t('starting');
  return (
    <div role="status">
      <p>{said}</p>
      <ProgressBar {...(progress && { value: progress.done / Math.max(1, progress.total) })} />
    </div>
  );
}

/** Adding data: what is chosen is checked first, and nothing is written before that is asked for. */
export function ImportView() {
  const { t } = useTranslation('import');
  const { stage, choose, check, write, reset } = useImport();
  const { t: a } = useTranslation('app');
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Stack>
        {stage.at === 'nothing' && (
          <Callout intent="warning">
            <strong>{t('nothing')}</strong> {t('nothingMeans')}
          </Callout>
        )}
        {(stage.at === 'choose' || stage.at === 'nothing') && <Choose onFiles={(files) => void choose(files)} />}
        {stage.at === 'checking' && <Loading what={t('checking')} />}
        {stage.at === 'importing' && <Writing progress={stage.progress} />}
        {stage.at === 'imported' && stage.outcome.kind === 'result' && (
          <Callout intent="success">{t('imported')}</Callout>
        )}
        {(stage.at === 'checked' || stage.at === 'imported') && (
          <OutcomeView outcome={stage.outcome} done={stage.at === 'imported'} />
        )}
        {(stage.at === 'checked' || stage.at === 'imported') && (
          <div>
            {stage.at === 'checked' && stage.outcome.kind === 'result' && (
              <Button intent="primary" text={t('write')} onClick={() => void write(stage.zip)} />
            )}{' '}
            {stage.outcome.kind === 'error' && (
              <Button text={a('retry')} onClick={() => void (stage.at === 'checked' ? check : write)(stage.zip)} />
            )}{' '}
            <Button text={t('again')} onClick={reset} />
          </div>
        )}
      </Stack>
    </Page>
  );
}
