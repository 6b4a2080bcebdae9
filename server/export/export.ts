import { badInput } from '../errors.ts';
import type { ExportedFlow } from './collect.ts';
import { toCsv } from './formats/csv.ts';
import { toGraphml } from './formats/graphml.ts';
import { toJson } from './formats/json.ts';
import { toProvJson } from './formats/prov-json.ts';

/** A way to write a flow down. */
export interface Format {
  readonly mediaType: string;
  /** How the file's name ends. */
  readonly ending: string;
  readonly write: (flow: ExportedFlow) => string;
}

export const formats = {
  csv: { mediaType: 'text/csv; charset=utf-8', ending: 'csv', write: toCsv },
  json: { mediaType: 'application/json', ending: 'json', write: toJson },
  graphml: { mediaType: 'application/xml', ending: 'graphml', write: toGraphml },
  'prov-json': { mediaType: 'application/json', ending: 'prov.json', write: toProvJson },
} as const satisfies Readonly<Record<string, Format>>;

/** @throws ProductError BAD_INPUT that names the formats there are */
export function formatNamed(name: string): Format {
  if (Object.hasOwn(formats, name)) return formats[name as keyof typeof formats];
  throw badInput(`There is no format "${name}"; it must be one of ${Object.keys(formats).join(', ')}.`);
}
