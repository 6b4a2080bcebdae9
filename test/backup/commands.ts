import { type Ended, run } from '../import/command.ts';

type Environment = Readonly<Record<string, string>>;

async function ended(file: string, args: readonly string[], environment: Environment): Promise<Ended> {
  await using command = run(file, args, { NEO4J_URI: '', ...environment });
  return await command.ended;
}

/** Runs `npm run backup -- …` to its end. */
export const backup = (environment: Environment, ...args: string[]): Promise<Ended> =>
  ended('server/backup/cli.ts', args, environment);

/** Runs `npm run restore -- …` to its end. */
export const restore = (environment: Environment, ...args: string[]): Promise<Ended> =>
  ended('server/backup/restore.ts', args, environment);
