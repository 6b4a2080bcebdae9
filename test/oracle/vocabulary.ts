/** The words of domain.md and format.md. */
export const SERVICE_KINDS = ['OWN', 'FOREIGN'] as const;
export const CONCERNS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export const AUTHORISATION_KINDS = ['INDIVIDUAL', 'UMBRELLA', 'MEMO', 'GROUP', 'MULTILATERAL', 'STRUCTURAL'] as const;
/** From low to high (domain.md, rule LEVEL_TOO_LOW). */
export const LEVELS = ['TEAM_HEAD', 'DIRECTOR_GENERAL', 'MINISTER'] as const;
export const CHANNELS = ['WRITTEN', 'ORAL'] as const;
export const PRODUCTS = ['INVESTIGATIVE', 'ANALYTICAL', 'NIL_REPLY', 'BACKGROUND_CHECK', 'JOINT_OPERATION'] as const;
export const CONDITIONS = ['THIRD_PARTY_RULE', 'INTELLIGENCE_USE_ONLY', 'DESTROY_AFTER_TERM'] as const;

export type ServiceKind = (typeof SERVICE_KINDS)[number];
export type Concern = (typeof CONCERNS)[number];
export type AuthorisationKind = (typeof AUTHORISATION_KINDS)[number];
export type Level = (typeof LEVELS)[number];
export type Channel = (typeof CHANNELS)[number];
export type Product = (typeof PRODUCTS)[number];
export type Condition = (typeof CONDITIONS)[number];
