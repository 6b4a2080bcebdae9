import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Resources } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Resources;
    defaultNS: 'app';
  }
}

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const remembered = 'verstrekkingen.language';
const files = import.meta.glob<{ text: object }>('./{nl,en}/*.ts', { eager: true });

function textsOf(language: Language): Record<string, object> {
  const folder = `./${language}/`;
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(own.map(([path, file]) => [path.slice(folder.length, -'.ts'.length), file.text]));
}

/** Starts in the language last chosen, else Dutch. */
export async function startText(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng: localStorage.getItem(remembered) === 'en' ? 'en' : 'nl',
    fallbackLng: 'nl',
    resources: { nl: textsOf('nl'), en: textsOf('en') },
    interpolation: { escapeValue: false },
  });
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(remembered, language);
  void i18next.changeLanguage(language);
}
