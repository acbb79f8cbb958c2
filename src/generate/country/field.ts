/** How the bodies of a field of work at two levels stand to each other. */
export type Line =
  /** The upper one guides in the work; the government on the spot commands (业务指导). */
  | 'GUIDED'
  /** Both lead, in different aspects (双重领导). */
  | 'DUAL'
  /** The upper one alone commands (垂直管理). */
  | 'VERTICAL';

/** A field of work: its own body at each level, its functions, and how its levels hang together. */
export interface Field {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly line: Line;
  /** What its body is called after the name of the place: in the centre, a province, a prefecture, a county, a township. */
  readonly bodies: readonly [string, string, string, string, string];
}

export const domainOf = ({ key }: Field): string => `g.d.${key}`;
export const functionOf = ({ key }: Field, part: string): string => `g.f.${key}.${part}`;
export const measureOf = ({ key }: Field): string => `g.doc.${key}`;
export const repealedMeasureOf = ({ key }: Field): string => `g.doc.${key}.old`;
