import type { Certainty } from '../../domain/certainty.js';
import type { DatePrecision } from '../../domain/period.js';
import type { ScenarioKind } from '../../domain/scenario.js';
import { describedEnum } from './described-enum.js';

export const CertaintyEnum = describedEnum<Certainty>('Certainty', 'How surely something is known.', {
  STATED: 'A source says so.',
  IMPLIED: 'It follows from what a source says.',
});

export const DatePrecisionEnum = describedEnum<DatePrecision>('DatePrecision', 'How exactly a source gives a date.', {
  DAY: 'Known to the day.',
  MONTH: 'Known to the month; kept as its first day.',
  YEAR: 'Known to the year; kept as its first day.',
  UNKNOWN: 'Not known, or unbounded.',
});

export const ScenarioKindEnum = describedEnum<ScenarioKind>(
  'ScenarioKind',
  'What kind of world a scenario is (情景).',
  {
    ACTUAL: 'The world as it is and was.',
    AS_IS: 'A source’s model of the present arrangement (现状).',
    TO_BE: 'A proposed arrangement (构想).',
    WHAT_IF: 'Changes laid over another scenario, to see what they would do.',
  },
);
