import type { Contender } from './contenders/contender.js';
import { driver } from './contenders/driver.js';
import { asInReadme, tuned } from './contenders/peers.js';
import { forgetful, quanze } from './contenders/quanze.js';

export const contenders: readonly Contender[] = [quanze, forgetful, driver, asInReadme, tuned];
