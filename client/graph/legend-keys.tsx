import { type Change, changeSign } from './changes.ts';
import looks from './marks.module.css';

interface KindKeysProps<Kind extends string> {
  readonly kinds: readonly Kind[];
  readonly words: Readonly<Record<Kind, string>>;
}

/** What the looks of services, and of partnerships, mean. */
export const KindKeys = <Kind extends string>({ kinds, words }: KindKeysProps<Kind>) =>
  kinds.map((kind) => (
    <li key={kind}>
      <span className={`${looks['node']} ${looks[kind]}`} aria-hidden="true">
        {kind === 'risk' ? '▲' : ''}
      </span>
      {words[kind]}
    </li>
  ));

interface ChangeKeysProps {
  readonly changes: readonly Change[];
  readonly words: Readonly<Record<Change, string>> | undefined;
}

/** What became of what is drawn so, where two days are compared. */
export const ChangeKeys = ({ changes, words }: ChangeKeysProps) =>
  changes.map((change) => (
    <li key={change}>
      <span className={`${looks['change']} ${looks[change]}`} aria-hidden="true" />
      <span aria-hidden="true">{changeSign[change]}</span> {words?.[change]}
    </li>
  ));
