import { registerEnumType } from 'type-graphql';

/** Registers a GraphQL enum of the domain's values, each with its description. */
export function describedEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const names = Object.keys(values) as V[];
  const registered = Object.fromEntries(names.map((value) => [value, value])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as Record<
    V,
    { description: string }
  >;
  registerEnumType(registered, { name, description, valuesConfig });
  return registered;
}
