import { Button, ButtonGroup } from '@blueprintjs/core';
import { Contrast, Flash, Moon } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages } from '../text/i18n.ts';
import { useLanguage } from '../text/use-language.ts';
import { type ThemeChoice, themeChoices, useTheme } from './theme.tsx';

const names = { nl: 'Nederlands', en: 'English' };

export function LanguageSwitch() {
  const { t } = useTranslation('app');
  const current = useLanguage();
  return (
    <ButtonGroup role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <Button
          key={language}
          size="small"
          variant="minimal"
          lang={language}
          title={names[language]}
          active={language === current}
          aria-pressed={language === current}
          onClick={() => chooseLanguage(language)}
          text={language.toUpperCase()}
        />
      ))}
    </ButtonGroup>
  );
}

const icons: Record<ThemeChoice, React.JSX.Element> = { system: <Contrast />, light: <Flash />, dark: <Moon /> };

/** One button that goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const { t } = useTranslation('app');
  const { choice, choose } = useTheme();
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system';
  const label = `${t('theme.label')}: ${t(`theme.${choice}`)}`;
  return (
    <Button
      size="small"
      variant="minimal"
      icon={icons[choice]}
      aria-label={label}
      title={label}
      onClick={() => choose(next)}
    />
  );
}
