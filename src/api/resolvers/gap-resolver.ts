import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { pictureOfFinding } from '../../analysis/picture-finding.js';
import { reportGaps } from '../../analysis/report-gaps.js';
import { ruleCatalogue } from '../../analysis/rule-catalogue.js';
import { problems } from '../../store/problems.js';
import type { ApiContext } from '../context.js';
import { anyNode, citations, end } from '../look-up.js';
import { page } from '../page.js';
import { connectionOf, type Connection } from '../types/connection-types.js';
import { CitationType } from '../types/document-types.js';
import { JurisdictionType } from '../types/jurisdiction-type.js';
import { NodeType } from '../types/node-type.js';
import { PictureEdgeType, PictureNodeType, PictureType } from '../types/picture-types.js';
import type { Ref } from '../types/ref.js';
import { FindingType, GapReportType, ProblemType, RuleResultType, RuleType } from '../types/rule-types.js';
import { ViewInput, ViewType } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { PageArgs } from './page-args.js';
import { shownFinding } from './shown-finding.js';
import { viewArgument } from './view-argument.js';

const FindingConnection = connectionOf('Finding', FindingType);

@Resolver(() => GapReportType)
export class GapResolver {
  @Query(() => [RuleType], { description: 'Every rule that arrangements are judged by.' })
  rules(): Ref<RuleType>[] {
    return ruleCatalogue.map((rule) => new RuleType(rule));
  }

  @Query(() => GapReportType, {
    description:
      'Every rule, or those named, for one jurisdiction: where management is missing, split or unlawful. With subtree, the report of a big area is kept until the data change; where it must be made first and takes long, the answer is DEADLINE_EXCEEDED with the reason REPORT_BEING_MADE, and a later one has it.',
  })
  async gapReport(
    @Arg('jurisdiction', () => ID, { description: 'The jurisdiction.' }) jurisdiction: string,
    @Arg('rules', () => [ID], { nullable: true, description: 'Only these rules. Default: all.' })
    rules: string[] | null,
    @Arg('subtree', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'For all that lies inside the jurisdiction too.',
    })
    subtree: boolean | null,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    const question = { jurisdiction, rules: rules ?? null, subtree: subtree ?? false };
    return new GapReportType(await reportGaps(context.store, question, chosen, context.patienceMillis), chosen);
  }

  @FieldResolver(() => ViewType, { description: 'The view that was judged.' })
  view(@Root() { view }: Ref<GapReportType>) {
    return new ViewType(view);
  }

  @FieldResolver(() => JurisdictionType, { description: 'The jurisdiction that was judged.' })
  jurisdiction(@Root() { record, view }: Ref<GapReportType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.jurisdiction, view, JurisdictionType);
  }

  @FieldResolver(() => FindingConnection, { description: 'The findings of all rules.' })
  findings(
    @Root() { record, view }: Ref<GapReportType>,
    @Args(() => PageArgs) choice: Ref<PageArgs>,
  ): Promise<Connection<FindingType>> {
    const total = record.results.reduce((sum, { found }) => sum + found, 0);
    return page(
      choice,
      record.page,
      () => Promise.resolve(total),
      (finding) => shownFinding(finding, view),
    );
  }
}

@Resolver(() => RuleResultType)
export class RuleResultResolver {
  @FieldResolver(() => [FindingType], {
    description: 'The breaches. Of a big area there may be many: GapReport.findings has them page by page.',
  })
  async findings(@Root() { record, report, view }: Ref<RuleResultType>) {
    return (await report.findingsOf(record.rule.id)).map((finding) => shownFinding(finding, view));
  }
}

@Resolver(() => RuleType)
export class RuleResolver {
  @FieldResolver(() => ProblemType, {
    nullable: true,
    description: 'The problem that the source article would file it under (PB-1 …), where it would.',
  })
  async problem(@Root() { id }: Ref<RuleType>, @Ctx() { store }: Ref<ApiContext>) {
    const problem = (await problems(store, {})).find(({ rules }) => rules.includes(id));
    return problem ? new ProblemType(problem) : null;
  }

  @FieldResolver(() => [CitationType], { description: 'The clauses that demand it.' })
  citations(@Root() { record }: Ref<RuleType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => RuleType, { description: 'The rule.' })
  rule(@Root() finding: Ref<FindingType>) {
    return finding.rule;
  }

  @FieldResolver(() => [NodeType], {
    description:
      'The entities and facts that it is about, the body first. Domains, figures and what a source says is absent are no nodes: citations tells where that is said.',
  })
  async subjects(@Root() { record, view }: Ref<FindingType>, @Ctx() context: Ref<ApiContext>) {
    const nodes = await Promise.all(record.subjects.map(async (id) => anyNode(context, id, view)));
    return nodes.filter((node) => node !== null);
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that it rests on.' })
  citations(@Root() { record }: Ref<FindingType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }

  @FieldResolver(() => PictureType, {
    nullable: true,
    description:
      'What shows it, to be drawn: the things that it is about and the facts between them; null where there are none.',
  })
  async picture(@Root() { record, view }: Ref<FindingType>, @Ctx() context: Ref<ApiContext>) {
    const picture = await pictureOfFinding(context.store, record.subjects, view);
    if (!picture) return null;
    const nodes = await Promise.all(picture.nodes.map(async (id) => anyNode(context, id, view)));
    const drawn = nodes.flatMap((node) => (node ? new PictureNodeType(node, record.subjects.includes(node.id)) : []));
    return new PictureType(picture, record.statement, drawn, view);
  }
}

@Resolver(() => PictureEdgeType)
export class PictureEdgeResolver {
  @FieldResolver(() => NodeType, {
    nullable: true,
    description: 'The fact: a relation, an authority, an appointment …; null where it has no id of its own here.',
  })
  fact(@Root() { record, view }: Ref<PictureEdgeType>, @Ctx() context: Ref<ApiContext>) {
    return record.fact === null ? null : anyNode(context, record.fact, view);
  }
}
