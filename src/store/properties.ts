/** The properties of a node or a relationship as the driver gives them; what a source left out is absent. */
export type Properties = Readonly<Record<string, unknown>>;

export const text = (properties: Properties, key: string): string => properties[key] as string;
export const textOrNull = (properties: Properties, key: string): string | null =>
  (properties[key] as string | undefined) ?? null;
export const texts = (properties: Properties, key: string): readonly string[] =>
  (properties[key] as readonly string[] | undefined) ?? [];
export const truth = (properties: Properties, key: string): boolean => properties[key] === true;
export const truthOrNull = (properties: Properties, key: string): boolean | null =>
  (properties[key] as boolean | undefined) ?? null;
