import type { Work } from './work.js';
import { chain } from './works/chain.js';
import { lookUp } from './works/look-up.js';
import { who } from './works/who.js';

export const works: readonly Work[] = [lookUp, chain, who];
