import { strToU8, zipSync } from 'fflate';
import { columnsOf, fileNames } from './format.ts';

/** A zip with every file of the format, each with its header line and no rows. */
export const templateZip = (): Uint8Array =>
  zipSync(
    Object.fromEntries(fileNames.map((file) => [file, strToU8(`${Object.keys(columnsOf(file)).join(',')}\r\n`)])),
  );
