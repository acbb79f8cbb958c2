import { Field, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { Clause, Document, DocumentKind } from '../../domain/document.js';
import { DocumentKindEnum } from '../enums/entity-enums.js';
import { NodeType } from './node-type.js';
import type { Ref } from './ref.js';

@ObjectType('Document', { implements: NodeType, description: 'A document that facts rest on (文件).' })
export class DocumentType implements NodeType {
  constructor(readonly record: Document) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => String, { description: 'The title, in Chinese where there is one.' })
  get title(): string {
    return this.record.title;
  }

  @Field(() => String, { nullable: true, description: 'The title in English.' })
  get titleEn(): string | null {
    return this.record.titleEn;
  }

  @Field(() => DocumentKindEnum, { description: 'What kind of document it is.' })
  get kind(): DocumentKind {
    return this.record.kind;
  }

  @Field(() => String, { nullable: true, description: 'Who issued it (发文机关).' })
  get issuer(): string | null {
    return this.record.issuer;
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day on which it was issued.' })
  get issuedOn(): string | null {
    return this.record.issuedOn;
  }
}

@ObjectType('Clause', { implements: NodeType, description: 'A numbered statement of a document (条款).' })
export class ClauseType implements NodeType {
  constructor(
    readonly record: Clause,
    private readonly source: DocumentType,
  ) {}

  get id(): string {
    return this.record.id;
  }

  @Field(() => DocumentType, { description: 'The document that it is in.' })
  get document(): Ref<DocumentType> {
    return this.source;
  }

  @Field(() => String, { description: 'Its number in the document.' })
  get number(): string {
    return this.record.number;
  }

  @Field(() => String, { description: 'What it says.' })
  get statement(): string {
    return this.record.statement;
  }
}

@ObjectType('Citation', { description: 'A source that supports a fact, down to the clause.' })
export class CitationType {
  @Field(() => DocumentType, { description: 'The document.' })
  readonly document: Ref<DocumentType>;

  @Field(() => ClauseType, { nullable: true, description: 'The clause of it; null: the document as a whole.' })
  readonly clause: Ref<ClauseType> | null;

  constructor(document: Ref<DocumentType>, clause: Ref<ClauseType> | null) {
    this.document = document;
    this.clause = clause;
  }
}
