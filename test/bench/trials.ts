import type { Trial } from './trial.js';
import { w10 } from './trials/w10-ten-minutes.js';
import { w11 } from './trials/w11-warm-start.js';
import { w8 } from './trials/w8-report.js';
import { w9 } from './trials/w9-first-load.js';

export const trials: readonly Trial[] = [w8, w9, w10, w11];
