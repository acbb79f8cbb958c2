import { z } from 'zod';
import { nameKinds } from '../../domain/organization.js';
import { oneOfOr, name, period } from './fields.js';

/** A name that a body bears for a time: an official one, a short one, or a second nameplate (牌子). */
export const datedName = z.strictObject({ text: name, kind: oneOfOr(nameKinds, 'OFFICIAL'), ...period });
