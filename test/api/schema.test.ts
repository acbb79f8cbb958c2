import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import { schemaText } from '../../src/api/schema-text.js';

const schema = await buildApiSchema();

test('the emitted schema is the one in the repository', async () => {
  expect(await readFile('schema/schema.graphql', 'utf8')).toBe(schemaText(schema));
});

test('every type, field, argument and enum value is described', () => {
  const bare: string[] = [];
  const check = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap()).filter((each) => !isIntrospectionType(each))) {
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  // The root type is named by the language itself.
  expect(bare.filter((name) => name !== 'Query')).toEqual([]);
});
