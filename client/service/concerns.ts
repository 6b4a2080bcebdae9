/** What a weighing note weighs, as the API names it. */
export const concerns = ['democracy', 'humanRights', 'professionalism', 'powers', 'dataProtection'] as const;

export const concernLevels: readonly string[] = ['LOW', 'MEDIUM', 'HIGH'];
