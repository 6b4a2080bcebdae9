import { useApolloClient } from '@apollo/client/react';
import { Button, Menu, MenuItem, PopoverNext, Spinner } from '@blueprintjs/core';
import { Download, Media, Print } from '@blueprintjs/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewVersionsDocument } from '../generated/graphql.ts';
import { useLanguage } from '../text/use-language.ts';
import { type Kind, keepView, type Outcome } from './keep-view.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';
import styles from './view-file.module.css';

const choices = [
  ['svg', <Media key="svg" />],
  ['png', <Media key="png" />],
  ['print', <Print key="print" />],
] as const;

/** Keeps the view that is shown as a file, whichever it is, or prints it; a picture in it has a menu of its own. */
export function ViewMenu() {
  const { t } = useTranslation('view-file');
  const language = useLanguage();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('kept');
  const keep = async (kind: Kind) => {
    setBusy(true);
    try {
      const { data } = await client.query({
        query: ViewVersionsDocument,
        fetchPolicy: 'network-only',
        errorPolicy: 'all',
      });
      setOutcome(await keepView(kind, data?.versions ?? null, language));
    } catch {
      setOutcome('failed');
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PopoverNext
        placement="bottom-end"
        content={
          <Menu>
            {choices.map(([kind, icon]) => (
              <MenuItem key={kind} icon={icon} text={t(kind)} onClick={() => void keep(kind)} />
            ))}
          </Menu>
        }
      >
        <Button size="small" variant="minimal" icon={<Download />} aria-label={t('menu')} title={t('menu')} />
      </PopoverNext>
      {busy && (
        <div className={styles['drawing']} role="status">
          <div>
            <Spinner size={24} />
            <p>{t('drawing')}</p>
          </div>
        </div>
      )}
      <OutcomeDialog outcome={outcome} onClose={() => setOutcome('kept')} />
    </>
  );
}
