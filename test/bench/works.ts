import type { Work } from './work.js';
import { w1 } from './works/w1-look-up.js';
import { w2 } from './works/w2-chain.js';
import { w3 } from './works/w3-who.js';
import { w4 } from './works/w4-source.js';
import { w5 } from './works/w5-above.js';
import { w6 } from './works/w6-below.js';
import { w7 } from './works/w7-thousand.js';

export const works: readonly Work[] = [w1, w2, w3, w4, w5, w6, w7];
