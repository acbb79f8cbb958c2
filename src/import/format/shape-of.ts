import type { z } from 'zod';
import type { Noun } from './noun.js';

/** The fields of a noun by name. */
export const shapeOf = ({ fields }: Noun): Readonly<Record<string, z.ZodType>> => fields.shape;
