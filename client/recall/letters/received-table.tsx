import { useTranslation } from 'react-i18next';
import { Day } from '../../ui/day.tsx';
import { byDay, type Holder } from '../model.ts';

const columns = ['id', 'day', 'from', 'destroyBy'] as const;

/** The disclosures that the letter is about, by id and day. */
export function ReceivedTable({ holder }: { readonly holder: Holder }) {
  const { t } = useTranslation('recall');
  return (
    <table>
      <caption>{t('letter.received')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`letter.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byDay(holder.disclosures).map(({ id, date, from, destroyBy }) => (
          <tr key={id}>
            <td>{id}</td>
            <td>
              <Day day={date} />
            </td>
            <td>{from.name}</td>
            <td>
              <Day day={destroyBy} missing={t('letter.noDay')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
