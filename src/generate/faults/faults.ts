import { brokenChain } from './broken-chain.js';
import {
  codeOfAnotherClass,
  counterpartsOfOneLevel,
  mistypedCode,
  sharedName,
  tieBeforeItsEnd,
  unsourced,
} from './data-quality.js';
import { spoiltDelegations } from './delegation.js';
import { twoHolders, twoLeads } from './duplicate-holders.js';
import type { Fault } from './fault.js';
import { closedList, hostAsSuperior, memberAtWrongRank, missingMember, wrongHead } from './leading-group.js';
import { noDedicatedBody } from './no-dedicated-body.js';
import { noBasis, repealedBasis } from './no-legal-basis.js';
import { noVerticalLink } from './no-vertical-link.js';
import {
  approvalFirst,
  headNotInCharge,
  missingSystem,
  noApproval,
  notAppraised,
  oneSidedEvaluation,
} from './performance.js';
import { splitManagement } from './split-management.js';
import { noSupervisor, selfSupervision } from './supervision.js';
import { temporaryHolder } from './temporary-holder.js';
import { threeWithouts, twoWithouts } from './three-withouts.js';
import { wrongLevel, wrongOrgan } from './ultra-vires.js';
import { uncoveredFunction } from './uncovered-function.js';
import { whollyOutsourced } from './wholly-outsourced.js';

/** Every kind of fault that can be planted. */
export const faults: readonly Fault[] = [
  twoHolders,
  twoLeads,
  splitManagement,
  noDedicatedBody,
  temporaryHolder,
  noVerticalLink,
  noBasis,
  repealedBasis,
  wrongLevel,
  wrongOrgan,
  uncoveredFunction,
  threeWithouts,
  twoWithouts,
  noSupervisor,
  selfSupervision,
  brokenChain,
  wrongHead,
  missingMember,
  memberAtWrongRank,
  headNotInCharge,
  notAppraised,
  oneSidedEvaluation,
  noApproval,
  approvalFirst,
  whollyOutsourced,
  missingSystem,
  counterpartsOfOneLevel,
  hostAsSuperior,
  mistypedCode,
  codeOfAnotherClass,
  unsourced,
  sharedName,
  tieBeforeItsEnd,
  closedList,
  ...spoiltDelegations,
];
