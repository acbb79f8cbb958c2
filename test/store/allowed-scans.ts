/** A way through the graph that is wholesale and yet harmless, and why. */
export interface AllowedScan {
  readonly reason: string;
  readonly allows: (operator: string, on: string, text: string) => boolean;
}

const scanOf =
  (label: string): AllowedScan['allows'] =>
  (operator, on) =>
    operator === 'NodeByLabelScan' && new RegExp(`:${label}$`).test(on);

export const allowed: readonly AllowedScan[] = [
  { reason: 'There is one scenario for each world: a handful.', allows: scanOf('Scenario') },
  { reason: 'There is one domain for each field of public work: a handful.', allows: scanOf('Domain') },
  { reason: 'Functions are a catalogue: some hundreds, however many bodies hold them.', allows: scanOf('Function') },
  { reason: 'Organizational systems are a catalogue of four.', allows: scanOf('OrganizationalSystem') },
  { reason: 'Problems are a catalogue: those that an article names.', allows: scanOf('Problem') },
  { reason: 'One source is one file that was loaded.', allows: scanOf('Source') },
  { reason: 'One migration is one step of the schema.', allows: scanOf('Migration') },
  { reason: 'A command is remembered for a day.', allows: scanOf('Command') },
  {
    reason: 'Some twenty reports are kept.',
    allows: (operator, on) => operator === 'NodeIndexScan' && /:KeptReport\(/.test(on),
  },
  {
    reason: 'A migration goes once through the bodies that were loaded before it.',
    allows: (operator, on, text) =>
      operator === 'NodeByLabelScan' && /:Organization$/.test(on) && text.includes('o.world IS NULL'),
  },
  {
    reason:
      'What names others in a property, not by a tie, is a catalogue or a statement: few, and looked at once a load.',
    allows: (operator, on) =>
      operator === 'UnionNodeByLabelsScan' &&
      /:Scenario\|Domain\|Function\|Absence\|Mechanism\|Qualification\|EvaluationPerspective$/.test(on),
  },
  {
    reason:
      'A gap report reads the catalogue once: every instrument and when it is in force, and which clauses leave a list open.',
    allows: (operator, on, text) =>
      operator === 'NodeByLabelScan' && /:(Document|Clause)$/.test(on) && text.includes('AS openClauses'),
  },
  {
    reason: 'Two ends found by their ids: a product of one row and one row.',
    allows: (operator, _, text) =>
      operator === 'CartesianProduct' && /MATCH \((from):Entity \{id: [\s\S]*MATCH \((to):Entity \{id: /.test(text),
  },
];
