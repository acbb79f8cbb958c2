import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { spanOf, type Structure, type Vacancy } from '../../domain/structure.js';
import type { View } from '../../domain/view.js';
import type { Ref } from './ref.js';

@ObjectType('SpanCount', { description: 'How many bodies have so many direct reports.' })
export class SpanCountType {
  constructor([reports, bodies]: readonly [number, number]) {
    this.reports = reports;
    this.bodies = bodies;
  }

  @Field(() => Int, { description: 'Direct reports: bodies that a body commands without another between.' })
  readonly reports: number;

  @Field(() => Int, { description: 'How many bodies have so many.' })
  readonly bodies: number;
}

@ObjectType('Span', { description: 'How many direct reports the bodies have that have any.' })
export class SpanType {
  constructor(private readonly record: Structure) {}

  @Field(() => Int, { nullable: true, description: 'The fewest; null where no body has a direct report.' })
  get min(): number | null {
    return spanOf(this.record)?.min ?? null;
  }

  @Field(() => Float, { nullable: true, description: 'The middle one; null where no body has a direct report.' })
  get median(): number | null {
    return spanOf(this.record)?.median ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'The most; null where no body has a direct report.' })
  get max(): number | null {
    return spanOf(this.record)?.max ?? null;
  }

  @Field(() => [SpanCountType], { description: 'How many bodies have how many, the fewest reports first.' })
  get distribution(): Ref<SpanCountType[]> {
    return [...this.record.spans].sort(([one], [other]) => one - other).map((each) => new SpanCountType(each));
  }
}

@ObjectType('Layer', { description: 'A layer of command inside a jurisdiction.' })
export class LayerType {
  constructor(
    private readonly record: Structure['layers'][number],
    depth: number,
  ) {
    this.depth = depth;
  }

  @Field(() => Int, {
    description: '1: what nothing else of the jurisdiction commands; 2: what that commands; and so on.',
  })
  readonly depth: number;

  @Field(() => Int, { description: 'Bodies on it.' })
  get bodies(): number {
    return this.record.bodies;
  }

  @Field(() => Int, { description: 'Posts in those bodies.' })
  get posts(): number {
    return this.record.posts;
  }
}

@ObjectType('Vacancy', { description: 'How many posts are held, vacant, or neither as far as is known.' })
export class VacancyType {
  constructor(private readonly record: Vacancy) {}

  @Field(() => Int, {
    description:
      'Posts that somebody holds, be it without a name in the source, or that follow another post ex officio.',
  })
  get held(): number {
    return this.record.held;
  }

  @Field(() => Int, { description: 'Posts whose last holder has left, or that a source calls vacant.' })
  get vacant(): number {
    return this.record.vacant;
  }

  @Field(() => Int, {
    description:
      'Posts that nobody is recorded to have held, or whose holder left on a day that is not given: whether they are vacant is not known.',
  })
  get notKnown(): number {
    return this.record.notKnown;
  }
}

@ObjectType('Coverage', { description: 'How many functions of a domain somebody answers for.' })
export class CoverageType {
  constructor(
    domain: string,
    private readonly record: { readonly functions: number; readonly covered: number },
  ) {
    this.domain = domain;
  }

  @Field(() => ID, { description: 'The domain, such as E-GOV.' })
  readonly domain: string;

  @Field(() => Int, { description: 'Functions that it requires or is managed by, counted once for each jurisdiction.' })
  get functions(): number {
    return this.record.functions;
  }

  @Field(() => Int, { description: 'Those that a body answers for, itself or in part.' })
  get covered(): number {
    return this.record.covered;
  }

  @Field(() => Float, { nullable: true, description: 'The share of them; null where there are none.' })
  get share(): number | null {
    return this.record.functions === 0 ? null : this.record.covered / this.record.functions;
  }
}

@ObjectType('Structure', {
  description: 'Span and layers of command, vacancy and coverage, in one jurisdiction or all inside it.',
})
export class StructureType {
  constructor(
    readonly place: string,
    readonly record: Structure,
    readonly view: View,
  ) {}

  @Field(() => Int, { description: 'How many jurisdictions it speaks of.' })
  get jurisdictions(): number {
    return this.record.jurisdictions;
  }

  @Field(() => SpanType, { description: 'Span of control: direct reports.' })
  get span(): Ref<SpanType> {
    return new SpanType(this.record);
  }

  @Field(() => [LayerType], {
    description: 'Layers of command, the uppermost first; several jurisdictions are laid over one another.',
  })
  get layers(): Ref<LayerType[]> {
    return this.record.layers.map((layer, at) => new LayerType(layer, at + 1));
  }

  @Field(() => VacancyType, { description: 'Of head posts.' })
  get heads(): Ref<VacancyType> {
    return new VacancyType(this.record.heads);
  }

  @Field(() => VacancyType, { description: 'Of all posts.' })
  get posts(): Ref<VacancyType> {
    return new VacancyType(this.record.posts);
  }

  @Field(() => [CoverageType], { description: 'Functions covered, by domain that something here belongs to.' })
  get coverage(): Ref<CoverageType[]> {
    return [...this.record.coverage].map(([domain, each]) => new CoverageType(domain, each));
  }
}
