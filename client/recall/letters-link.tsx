import { Print } from '@blueprintjs/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface LettersLinkProps {
  readonly person: string;
  readonly asOf: string | undefined;
  readonly count: number;
}

/** To the letters that can be printed. */
export function LettersLink({ person, asOf, count }: LettersLinkProps) {
  const { t } = useTranslation('recall');
  return (
    <Link
      className="bp6-button bp6-small bp6-intent-primary"
      to="/person/$person/recall/letters"
      params={{ person }}
      search={asOf === undefined ? {} : { asOf }}
    >
      <Print />
      <span className="bp6-button-text">{t('letters.open', { count })}</span>
    </Link>
  );
}
