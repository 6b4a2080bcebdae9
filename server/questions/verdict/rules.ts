import { type Statement, statement, statementNames } from '../../graph/statement.ts';

export type Severity = 'UNLAWFUL' | 'CARELESS';

/** What a rule is asked about: a disclosure, and the authorisation that it is judged under. */
export interface Case {
  readonly disclosure: string;
  readonly authorisation: string | null;
}

/** One circumstance that makes a rule fire on a disclosure, or leaves it open. */
export interface RuleRow {
  readonly disclosure: string;
  /** Only of a rule about the authorisation. */
  readonly authorisation?: string;
  readonly open: boolean;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** A rule of the verdict (domain.md, "Verdict"), as its file under cypher/rules says of itself. */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  readonly aboutAuthorisation: boolean;
  readonly asks: string;
  readonly report: string;
  readonly statement: Statement<RuleRow>;
}

function readRule(path: string): Rule {
  const loaded = statement<RuleRow>(path);
  const name = path.slice('rules/'.length);
  const line = (key: string): string => {
    const found = new RegExp(`^// ${key}: (.+)$`, 'm').exec(loaded.text)?.[1];
    if (found === undefined) throw new Error(`cypher/${path}.cypher has no line "// ${key}: …" in its header.`);
    return found;
  };
  const oneOf = <T extends string>(key: string, ...values: T[]): T => {
    const value = values.find((candidate) => candidate === line(key));
    if (value === undefined) throw new Error(`cypher/${path}.cypher: "${key}" must be ${values.join(' or ')}.`);
    return value;
  };
  if (!loaded.text.startsWith(`// ${name}\n`)) throw new Error(`cypher/${path}.cypher must begin with "// ${name}".`);
  return {
    name,
    severity: oneOf('Severity', 'UNLAWFUL', 'CARELESS'),
    aboutAuthorisation: oneOf('About', 'the authorisation', 'the disclosure') === 'the authorisation',
    asks: line('Asks'),
    report: line('Report'),
    statement: loaded,
  };
}

/** Every rule that stands under cypher/rules: a file there is all that a rule needs. Sorted by name. */
export const rules: readonly Rule[] = statementNames('rules').map(readRule);
