/** Orders texts by code unit: ids and days have one order everywhere, whatever the language of the machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
