/** What is said of one thing: properties in order, each leading to things or texts. */
export interface OrgNode {
  readonly iri: string;
  readonly type: string;
  readonly properties: readonly OrgProperty[];
}

export interface OrgProperty {
  readonly property: string;
  readonly values: readonly OrgValue[];
}

export type OrgValue = { readonly iri: string } | { readonly text: string; readonly language?: 'zh' | 'en' };
