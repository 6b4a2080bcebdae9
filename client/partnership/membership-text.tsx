import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import { type Member, stayOn } from './members.ts';
import styles from './partnership.module.css';

interface MembershipTextProps {
  readonly member: Member;
  readonly asOf: string;
}

/** Whether a service is a member on the day, and since or until when. */
export function MembershipText({ member, asOf }: MembershipTextProps) {
  const { t } = useTranslation('partnership');
  const language = useLanguage();
  const current = stayOn(member, asOf);
  const day = current?.validFrom ?? member.stays.at(-1)?.validTo ?? '';
  const text = t(current ? 'membership.since' : 'membership.left', { day: dayText(day, language, 'short') });
  return (
    <span className={styles['stay']}>
      {current && member.stays.length > 1 ? t('membership.again', { text }) : text}
    </span>
  );
}
