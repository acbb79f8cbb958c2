import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { impactOfDissolving } from '../../analysis/impact-of-dissolving.js';
import type { ApiContext } from '../context.js';
import { end } from '../look-up.js';
import { AuthorityType } from '../types/authority-type.js';
import { ImpactReportType } from '../types/comparison-types.js';
import { FunctionType } from '../types/function-type.js';
import { OrganizationType } from '../types/organization-type.js';
import type { Ref } from '../types/ref.js';
import { FindingType } from '../types/rule-types.js';
import { ViewInput, ViewType } from '../types/view-type.js';
import { viewFor } from './choose-view.js';
import { shownFinding } from './shown-finding.js';
import { viewArgument } from './view-argument.js';

@Resolver(() => ImpactReportType)
export class ImpactResolver {
  @Query(() => ImpactReportType, {
    description:
      'What would be missing if a body were dissolved (撤销的影响): nothing, where it does not exist in the view.',
  })
  async impactOfDissolving(
    @Arg('organization', () => ID, { description: 'The body.' }) organization: string,
    @Arg('view', () => ViewInput, viewArgument) view: Ref<ViewInput> | null,
    @Ctx() context: Ref<ApiContext>,
  ) {
    const chosen = await viewFor(context, view);
    return new ImpactReportType(await impactOfDissolving(context.store, organization, chosen), chosen);
  }

  @FieldResolver(() => ViewType, { description: 'The view that was judged.' })
  view(@Root() { view }: Ref<ImpactReportType>) {
    return new ViewType(view);
  }

  @FieldResolver(() => OrganizationType, { description: 'The body.' })
  organization(@Root() { record, view }: Ref<ImpactReportType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.organization, view, OrganizationType);
  }

  @FieldResolver(() => [FunctionType], {
    description: 'Functions that would have no accountable or lead holder left in the body’s own jurisdiction.',
  })
  orphanedFunctions(@Root() { record, view }: Ref<ImpactReportType>, @Ctx() context: Ref<ApiContext>) {
    return record.orphanedFunctions.map((id) => end(context, id, view, FunctionType));
  }

  @FieldResolver(() => [OrganizationType], { description: 'Bodies that would have no superior left.' })
  orphanedOrganizations(@Root() { record, view }: Ref<ImpactReportType>, @Ctx() context: Ref<ApiContext>) {
    return record.orphanedOrganizations.map((id) => end(context, id, view, OrganizationType));
  }

  @FieldResolver(() => [AuthorityType], {
    description: 'Authorities that would fall with it: its own and those delegated from them.',
  })
  lapsedAuthorities(@Root() { record, view }: Ref<ImpactReportType>) {
    return record.lapsedAuthorities.map((authority) => new AuthorityType(authority, view));
  }

  @FieldResolver(() => [OrganizationType], { description: 'Bodies whose chain would no longer reach the top.' })
  brokenChains(@Root() { record, view }: Ref<ImpactReportType>, @Ctx() context: Ref<ApiContext>) {
    return record.brokenChains.map((id) => end(context, id, view, OrganizationType));
  }

  @FieldResolver(() => [FindingType], {
    description:
      'Findings that there are not now: in its own jurisdiction, in those of what it is tied to and where it holds ' +
      'powers or others hold some over it or from it, and in those of all that it commands; in the first 100 of them.',
  })
  openedFindings(@Root() { record, view }: Ref<ImpactReportType>) {
    return record.openedFindings.map((finding) => shownFinding(finding, view));
  }
}
