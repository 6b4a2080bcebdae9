import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './day-control.module.css';

interface DayInputProps {
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** While a year is typed, its first digits are a day too: it is chosen on Enter or on leaving. */
export function DayInput({ day, onDay }: DayInputProps) {
  const { t } = useTranslation('person');
  const [typed, setTyped] = useState(day);
  const choose = () => {
    if (typed !== '' && typed !== day) onDay(typed);
  };
  return (
    <label className={styles['day']}>
      {t('day.label')}
      <input
        type="date"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={choose}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose();
        }}
      />
    </label>
  );
}
