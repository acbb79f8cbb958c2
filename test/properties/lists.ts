import type { List } from './pages.js';
import { pageFields } from './pages.js';

type View = { readonly scenario: string; readonly asOf: string };
const arguments_ = '$view: ViewInput, $first: Int, $after: String';

export const organizationsList = (view: View, where: object | null): List => ({
  source: `query ($where: OrganizationFilter, ${arguments_}) {
    list: organizations(where: $where, view: $view, first: $first, after: $after) { ${pageFields} }
  }`,
  variables: { view, where },
});

export const authoritiesList = (view: View, where: object | null): List => ({
  source: `query ($where: AuthorityFilter, ${arguments_}) {
    list: authorities(where: $where, view: $view, first: $first, after: $after) { ${pageFields} }
  }`,
  variables: { view, where },
});

export const authoritiesOf = (view: View, id: string): List => ofEntity('Organization', 'authorities', view, id);
export const subordinatesOf = (view: View, id: string): List => ofEntity('Organization', 'subordinates', view, id);
export const delegationsOf = (view: View, id: string): List => ofEntity('Authority', 'delegations', view, id);
export const partsOf = (view: View, id: string): List => ofEntity('Jurisdiction', 'parts', view, id);

const ofEntity = (type: string, field: string, view: View, id: string): List => ({
  source: `query ($id: ID!, ${arguments_}) {
    of: node(id: $id, view: $view) { ... on ${type} { list: ${field}(first: $first, after: $after) { ${pageFields} } } }
  }`,
  variables: { view, id },
});
