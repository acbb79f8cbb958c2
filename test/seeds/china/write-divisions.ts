import { mkdirSync, writeFileSync } from 'node:fs';
import { divisionFiles } from './division-files.js';

mkdirSync('seeds/later/townships', { recursive: true });
for (const [path, text] of divisionFiles()) writeFileSync(`seeds/${path}`, text);
