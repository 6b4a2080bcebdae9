/**
 * The texts by feature, as the Dutch files declare them: each adds its own part here, so that `t` knows every key.
 * The English file of a feature is checked against its Dutch one by `Same`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the files in nl/ fill it
export interface Resources {}

/** The same keys as `Text`, with other words. */
export type Same<Text> = { readonly [Key in keyof Text]: Text[Key] extends string ? string : Same<Text[Key]> };
