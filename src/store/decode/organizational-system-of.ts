import type { OrganizationalSystem, SystemAssignment } from '../../domain/organizational-system.js';
import { text, textOrNull, type Properties } from '../properties.js';
import { factOf } from './fact-of.js';

export const organizationalSystemOf = (p: Properties): OrganizationalSystem => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
});

export const systemAssignmentOf = (p: Properties): SystemAssignment => ({
  ...factOf(p),
  organization: text(p, 'organization'),
  system: text(p, 'system'),
});
