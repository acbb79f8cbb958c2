import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Ref } from './ref.js';

@ObjectType('PageInfo', { description: 'Where a page of a list stands.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'True where more follows.' })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'True where the page did not start at the beginning.' })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry.' })
  readonly startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry: give it as `after` for the next page.',
  })
  readonly endCursor: string | null;

  constructor(cursors: readonly string[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
    this.startCursor = cursors[0] ?? null;
    this.endCursor = cursors.at(-1) ?? null;
  }
}

/** A page of a list, as a resolver gives it; the total is a getter, so that it is counted only when it is asked for. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfoType;
  readonly totalCount: Promise<number>;
}

/** The Relay connection of a node type: XConnection with its XEdge. */
export function connectionOf<T extends object>(name: string, Node: ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: 'An entry of a list, and its place.' })
  class Edge {
    @Field(() => String, { description: 'Its place in the list.' })
    readonly cursor!: string;

    @Field(() => Node, { description: 'The entry.' })
    readonly node!: Ref<T>;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list, in a stable order.' })
  class ConnectionType implements Connection<T> {
    @Field(() => [Edge], { description: 'The entries of the page, each with its place.' })
    readonly edges!: Ref<readonly Edge[]>;

    @Field(() => [Node], { description: 'The entries of the page.' })
    readonly nodes!: Ref<readonly T[]>;

    @Field(() => PageInfoType, { description: 'Where the page stands.' })
    readonly pageInfo!: Ref<PageInfoType>;

    @Field(() => Int, { description: 'How many there are on all pages; counted only when asked for.' })
    readonly totalCount!: Ref<Promise<number>>;
  }
  return ConnectionType;
}
