import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AboveResolver } from './resolvers/above-resolver.js';
import * as answers from './resolvers/answer-resolvers.js';
import { AuthorityQueries } from './resolvers/authority-queries.js';
import { AuthorityResolver } from './resolvers/authority-resolver.js';
import { CatalogueQueries } from './resolvers/catalogue-queries.js';
import { ComparisonResolver, EntityDifferenceResolver, ReassignmentResolver } from './resolvers/comparison-resolver.js';
import * as delegations from './resolvers/delegation-resolver.js';
import * as facts from './resolvers/fact-resolver.js';
import * as functions from './resolvers/function-resolver.js';
import * as gaps from './resolvers/gap-resolver.js';
import { BetweenResolver } from './resolvers/between-resolver.js';
import { RouteResolver } from './resolvers/route-resolver.js';
import { SearchResolver } from './resolvers/search-resolver.js';
import { ImpactResolver } from './resolvers/impact-resolver.js';
import { HeadAnswerResolver } from './resolvers/head-answer-resolver.js';
import { JurisdictionResolver } from './resolvers/jurisdiction-resolver.js';
import { NodeResolver } from './resolvers/node-resolver.js';
import { OrganizationQueries } from './resolvers/organization-queries.js';
import { OrganizationResolver } from './resolvers/organization-resolver.js';
import * as posts from './resolvers/post-resolver.js';
import { StructureResolver } from './resolvers/structure-resolver.js';
import { QuestionResolver } from './resolvers/question-resolver.js';
import { RelationResolver } from './resolvers/relation-resolver.js';
import * as statements from './resolvers/statement-resolvers.js';

/** The executable schema. Nothing is done per field beyond the resolvers themselves. */
export const buildApiSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      NodeResolver,
      OrganizationQueries,
      CatalogueQueries,
      AuthorityQueries,
      QuestionResolver,
      OrganizationResolver,
      AuthorityResolver,
      JurisdictionResolver,
      RelationResolver,
      HeadAnswerResolver,
      ImpactResolver,
      StructureResolver,
      SearchResolver,
      RouteResolver,
      BetweenResolver,
      AboveResolver,
      ComparisonResolver,
      EntityDifferenceResolver,
      ReassignmentResolver,
      ...Object.values(answers),
      ...Object.values(delegations),
      ...Object.values(facts),
      ...Object.values(functions),
      ...Object.values(gaps),
      ...Object.values(posts),
      ...Object.values(statements),
    ],
    // Arguments are checked where they are read; no decorator of ours asks for class-validator.
    validate: false,
  });
