import type { Given } from '../../arrangement-of.js';
import { domainOf } from './domain-of.js';

const management = (id: string) => ({ id, domain: 'E-GOV', group: 'MANAGEMENT' as const });
const building = (id: string) => ({ id, domain: 'E-GOV', group: 'BUILDING' as const });

/** What the rules must know of e-government: F0 to F6, FD and FB. */
export const eGov: NonNullable<Given['catalogue']> = {
  domains: [
    domainOf({
      id: 'E-GOV',
      integrating: 'F0',
      management: ['F1', 'F2', 'F3', 'F6'],
      required: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'],
      ownDuties: ['FB'],
      publicWorks: ['F4'],
      requiredPortfolios: ['PERSONNEL', 'FINANCE', 'DEVELOPMENT'],
      advisedPortfolios: ['AUDIT', 'SUPERVISION'],
      evaluationCriteria: ['public: efficiency', 'public: satisfaction', 'internal: application'],
      routes: ['PLAN: RESPONSIBLE APPROVER DELIBERATOR', 'DEPARTMENT_PROJECT: PROPOSER REVIEWER'],
    }),
  ],
  systems: ['decision', 'execution', 'supervision', 'consultation'].map((id) => ({ id, name: id, nameEn: null })),
  functions: [
    ...['F0', 'F1', 'F2', 'F3', 'F5', 'F6'].map(management),
    { ...management('F1.2'), partOf: 'F1' },
    { ...management('F5.1'), partOf: 'F5', levels: ['CENTRAL'], competentOrgan: 'council' },
    { ...management('F5.2'), partOf: 'F5', levels: ['CENTRAL'] },
    { ...management('F5.4'), partOf: 'F5', levels: ['LOCAL'] },
    ...['F4', 'FB'].map(building),
    { ...building('F4.1'), partOf: 'F4' },
    { ...building('F4.3'), partOf: 'F4' },
    { id: 'FD', domain: 'E-GOV', group: 'DECISION' },
  ],
};
