import type { Cited } from '../questions/cited.js';

export interface ReportFinding {
  readonly id: string;
  readonly severity: string;
  readonly outcome: string;
  readonly statement: string;
  readonly picture: { readonly svg: string } | null;
  readonly citations: readonly (Cited & { readonly clause: { readonly statement: string } | null })[];
}

export interface ReportResult {
  readonly rule: {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
    readonly severity: string;
    readonly statement: string;
  };
  readonly outcome: string;
  readonly reason: string | null;
  readonly examined: number;
  readonly findings: readonly ReportFinding[];
}

/** What a report shows. */
export interface ReportData {
  readonly view: {
    readonly asOf: string;
    readonly scenario: { readonly id: string; readonly name: string; readonly nameEn: string | null };
  };
  readonly jurisdiction: { readonly id: string; readonly name: string };
  readonly results: readonly ReportResult[];
}

export const reportSource = `query ($jurisdiction: ID!, $subtree: Boolean, $view: ViewInput) {
  answer: gapReport(jurisdiction: $jurisdiction, subtree: $subtree, view: $view) {
    view { asOf scenario { id name nameEn } }
    jurisdiction { id name }
    results {
      rule { id name nameEn severity statement }
      outcome reason examined
      findings {
        id severity outcome statement
        picture { svg }
        citations { document { title } clause { id number statement } }
      }
    }
  }
}`;

/** The results that ask for something first. */
export const byUrgency = (results: readonly ReportResult[]): ReportResult[] =>
  [...results].sort((one, other) => urgency.indexOf(one.outcome) - urgency.indexOf(other.outcome));

const urgency = ['FIRE', 'PENDING', 'UNKNOWN', 'PASS', 'NOT_APPLICABLE'];

export const titleOf = ({ jurisdiction, view }: ReportData): string =>
  `${jurisdiction.name} (${jurisdiction.id}): ${view.scenario.name} (${view.scenario.id}), ${view.asOf}`;
