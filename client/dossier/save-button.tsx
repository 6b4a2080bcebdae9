import { Button } from '@blueprintjs/core';
import { Download } from '@blueprintjs/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName, save } from '../picture-file/save.ts';
import { useLanguage } from '../text/use-language.ts';
import type { Dossier } from './pdf/model.ts';

/** Makes the PDF in the reader's language; what that needs comes only then. */
export function SaveButton({ dossier }: { readonly dossier: () => Dossier }) {
  const { t, i18n } = useTranslation('dossier');
  const language = useLanguage();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const make = async () => {
    setState('busy');
    try {
      const [{ documentOf }, { makePdf }] = await Promise.all([import('./pdf/document.ts'), import('./pdf/make.ts')]);
      const whole = dossier();
      save(
        fileName(`${whole.title} ${whole.day}`, 'pdf'),
        await makePdf(documentOf(whole, new Date(), i18n, language)),
      );
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        intent="primary"
        icon={<Download />}
        text={t('save')}
        loading={state === 'busy'}
        onClick={() => void make()}
      />
      <span role="status">
        {state === 'busy' && t('saving')}
        {state === 'failed' && t('failed')}
      </span>
    </>
  );
}
