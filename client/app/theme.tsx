import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useOnPaper } from './on-paper.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

interface Theme {
  readonly choice: ThemeChoice;
  readonly dark: boolean;
  readonly choose: (choice: ThemeChoice) => void;
}

const remembered = 'verstrekkingen.theme';
const ThemeContext = createContext<Theme>({ choice: 'system', dark: false, choose: () => undefined });

export const useTheme = () => useContext(ThemeContext);

function recall(): ThemeChoice {
  const stored = localStorage.getItem(remembered);
  return themeChoices.find((choice) => choice === stored) ?? 'system';
}

function useSystemPrefersDark(): boolean {
  const query = useMemo(() => window.matchMedia('(prefers-color-scheme: dark)'), []);
  const [matches, setMatches] = useState(query.matches);
  useEffect(() => {
    const change = () => setMatches(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [query]);
  return matches;
}

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(recall);
  const systemDark = useSystemPrefersDark();
  const onPaper = useOnPaper();
  // Paper is white.
  const dark = !onPaper && (choice === 'system' ? systemDark : choice === 'dark');
  // Before the children's own effects: the picture reads its colours from the document.
  document.documentElement.classList.toggle('bp6-dark', dark);
  const theme = useMemo<Theme>(() => {
    const choose = (next: ThemeChoice) => {
      localStorage.setItem(remembered, next);
      setChoice(next);
    };
    return { choice, dark, choose };
  }, [choice, dark]);
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}
