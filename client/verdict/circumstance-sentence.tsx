import { Fragment } from 'react';
import { FactValue } from './fact-value.tsx';
import type { Facts } from './facts.ts';

const hole = /\{\{(\w+)\}\}/;

/** Splits at the holes: every second part is the name of a fact. */
export function CircumstanceSentence({ template, facts }: { readonly template: string; readonly facts: Facts }) {
  return template.split(hole).map((part, index) => {
    const value = index % 2 === 1 ? facts[part] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: a template's parts never change places
    return <Fragment key={index}>{value === undefined ? part : <FactValue name={part} value={value} />}</Fragment>;
  });
}
