import type { Reference } from './noun.js';

/** References that many nouns share. */

export const cites: Reference = { to: ['Clause', 'Document'] };
export const scenario: Reference = { to: ['Scenario'] };
export const domain: Reference = { to: ['Domain'] };
export const organization: Reference = { to: ['Organization'] };
export const jurisdictions: Reference = { to: ['Jurisdiction'] };
