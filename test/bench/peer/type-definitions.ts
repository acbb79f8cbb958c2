import { waysUp } from '../works/w2-chain.js';
import { supervision } from '../works/w3-who.js';
import { source } from '../works/w4-source.js';
import { isAbove } from '../works/w5-above.js';
import { countBelow, pageBelow } from '../works/w6-below.js';

const asked = 'scenario: String!, day: Int!';
const statement = (text: string, column: string) => `@cypher(statement: """${text}""", columnName: "${column}")`;

/**
 * The same graph for @neo4j/graphql. What follows ties of nodes is left to it; walks of any length and what is narrowed
 * down by hand are `@cypher` fields with the statements that C asks, as its documentation has it.
 */
export const typeDefinitions = `
type Organization @node {
  id: ID!
  name: String!
  nameEn: String
  kind: String!
  scenarios: [String!]!
  validFrom: Int!
  validTo: Int!
  in: [Jurisdiction!]! @relationship(type: "IN", direction: OUT)
  superiors: [Organization!]! @relationship(type: "ANSWERS_TO", direction: OUT, properties: "AnswersTo")
}
type AnswersTo @relationshipProperties {
  id: ID!
  tie: String!
  scenario: String!
  validFrom: Int!
  validTo: Int!
}
type Jurisdiction @node {
  id: ID!
  name: String!
}

type Body { id: ID! name: String! kind: String }
type Tie { tie: String! certainty: String! }
type Holder { id: ID! name: String! certainty: String! }
type HeadPost { id: ID! name: String! certainty: String! governs: Boolean! holders: [Holder!]! }
type Way { bodies: [Body!]! ties: [Tie!]! posts: [HeadPost!]! }

type Held { id: ID! role: String! certainty: String! holder: ID! name: String! function: ID! }
type Place { line: [ID!]! denied: Boolean! powers: [Held!]! }

type Named { id: ID! name: String! }
type Step { id: ID! role: String! holds: Boolean! holder: Named! function: Named! }

type Query {
  waysUp(organization: ID!, ${asked}): [Way!]! ${statement(waysUp, 'way')}
  supervision(function: ID!, jurisdiction: ID!, ${asked}): [Place!]! ${statement(supervision, 'place')}
  source(authority: ID!, ${asked}): [Step!]! ${statement(source, 'step')}
  isAbove(uppers: [ID!]!, lowers: [ID!]!, ${asked}): [Boolean!]! ${statement(isAbove, 'above')}
  countBelow(place: ID!, ${asked}): Int! ${statement(countBelow, 'total')}
  pageBelow(place: ID!, ${asked}): [Organization!]! ${statement(pageBelow, 'o')}
}`;
