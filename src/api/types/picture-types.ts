import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Certainty } from '../../domain/certainty.js';
import type { Picture, PictureEdge } from '../../domain/picture.js';
import type { View } from '../../domain/view.js';
import { CertaintyEnum } from '../enums/fact-enums.js';
import { svgOf } from '../pictures/svg-of.js';
import { NodeType } from './node-type.js';
import type { Ref } from './ref.js';

@ObjectType('PictureNode', {
  description: 'One thing in a picture: a body, a post, a person, a function, a jurisdiction …',
})
export class PictureNodeType {
  constructor(
    readonly shown: Ref<NodeType>,
    readonly isSubject: boolean,
  ) {}

  @Field(() => ID, { description: 'Its id, by which edges name it.' })
  get id(): string {
    return this.shown.id;
  }

  @Field(() => String, { description: 'What it is called on the day.' })
  get label(): string {
    return (this.shown as { readonly name?: string }).name ?? this.shown.id;
  }

  @Field(() => NodeType, { description: 'The thing itself.' })
  get entity(): Ref<NodeType> {
    return this.shown;
  }

  @Field(() => Boolean, {
    description: 'Whether the finding is about it; else it is the other end of a fact that shows it.',
  })
  get subject(): boolean {
    return this.isSubject;
  }
}

@ObjectType('PictureEdge', { description: 'One fact in a picture, from one thing to another.' })
export class PictureEdgeType {
  constructor(
    readonly record: PictureEdge,
    readonly view: View,
  ) {}

  @Field(() => ID, { description: 'The node that it leads from.' })
  get from(): string {
    return this.record.from;
  }

  @Field(() => ID, { description: 'The node that it leads to.' })
  get to(): string {
    return this.record.to;
  }

  @Field(() => String, {
    description:
      'A type of relation, a role over a function, HEADED_BY, EX_OFFICIO, HELD_BY, IN, ABOUT (what a power is about), or NO_… where a source says that there is none.',
  })
  get tie(): string {
    return this.record.tie;
  }

  @Field(() => CertaintyEnum, { description: 'How surely it is known.' })
  get certainty(): Certainty {
    return this.record.certainty;
  }
}

@ObjectType('Picture', { description: 'A small graph of what shows a finding, to be drawn.' })
export class PictureType {
  constructor(
    readonly record: Picture,
    readonly title: string,
    readonly drawn: readonly PictureNodeType[],
    readonly view: View,
  ) {}

  @Field(() => [PictureNodeType], { description: 'The things, 24 at most.' })
  get nodes(): Ref<PictureNodeType[]> {
    return [...this.drawn];
  }

  @Field(() => [PictureEdgeType], { description: 'The facts between them, 40 at most.' })
  get edges(): Ref<PictureEdgeType[]> {
    return this.record.edges.map((edge) => new PictureEdgeType(edge, this.view));
  }

  @Field(() => Int, { description: 'How many facts are left out because there are too many to draw.' })
  get omitted(): number {
    return this.record.omitted;
  }

  @Field(() => String, {
    description:
      'The picture as an SVG document that needs nothing else: superiors above, dashed what is only implied. Text and lines take the colour of where it stands.',
  })
  get svg(): string {
    const nodes = this.drawn.map(({ id, label, subject }) => ({ id, name: label, subject }));
    return svgOf(this.title, nodes, this.record.edges);
  }
}
