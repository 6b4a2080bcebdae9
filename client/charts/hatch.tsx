import styles from './charts.module.css';

/** A fill that tells apart without colour; `colour` is a variable of tokens.css. Refer to it by `hatchFill`. */
export function Hatch({ id, colour }: { readonly id: string; readonly colour: string }) {
  return (
    <svg className={styles['defs']} aria-hidden="true">
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke={`var(${colour})`} strokeWidth="2.5" />
      </pattern>
    </svg>
  );
}

export const hatchFill = (id: string): string => `url(#${id})`;
