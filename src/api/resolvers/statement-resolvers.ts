import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { stepsOf } from '../../store/mechanisms.js';
import type { ApiContext } from '../context.js';
import { citations, end, endOrNull, scenarioNode } from '../look-up.js';
import { ChangeEventType } from '../types/change-event-type.js';
import { CitationType } from '../types/document-types.js';
import { MechanismStepType, MechanismType } from '../types/mechanism-types.js';
import { OrganizationType } from '../types/organization-type.js';
import { OrganizationalSystemType, SystemAssignmentType } from '../types/organizational-system-types.js';
import type { Ref } from '../types/ref.js';
import { ProblemType } from '../types/rule-types.js';
import { ScenarioType } from '../types/scenario-type.js';
import { OpenListType, QualificationType } from '../types/statement-types.js';

const scenarioField = 'The scenario that it is said in.';
const citationsField = 'The sources that say so.';

@Resolver(() => QualificationType)
export class QualificationResolver {
  @FieldResolver(() => ScenarioType, { description: scenarioField })
  scenario(@Root() { record }: Ref<QualificationType>, @Ctx() context: Ref<ApiContext>) {
    return scenarioNode(context, record.scenario);
  }

  @FieldResolver(() => [CitationType], { description: citationsField })
  citations(@Root() { record }: Ref<QualificationType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => OpenListType)
export class OpenListResolver {
  @FieldResolver(() => ScenarioType, { description: scenarioField })
  scenario(@Root() { record }: Ref<OpenListType>, @Ctx() context: Ref<ApiContext>) {
    return scenarioNode(context, record.scenario);
  }

  @FieldResolver(() => [CitationType], { description: citationsField })
  citations(@Root() { record }: Ref<OpenListType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => ChangeEventType)
export class ChangeEventResolver {
  @FieldResolver(() => ScenarioType, { description: scenarioField })
  scenario(@Root() { record }: Ref<ChangeEventType>, @Ctx() context: Ref<ApiContext>) {
    return scenarioNode(context, record.scenario);
  }

  @FieldResolver(() => [OrganizationType], { description: 'The bodies that it happened to.' })
  originals(@Root() { record, view }: Ref<ChangeEventType>, @Ctx() context: Ref<ApiContext>) {
    return record.originals.map((id) => end(context, id, view, OrganizationType));
  }

  @FieldResolver(() => [OrganizationType], { description: 'The bodies that came of it.' })
  resulting(@Root() { record, view }: Ref<ChangeEventType>, @Ctx() context: Ref<ApiContext>) {
    return record.resulting.map((id) => end(context, id, view, OrganizationType));
  }

  @FieldResolver(() => [CitationType], { description: citationsField })
  citations(@Root() { record }: Ref<ChangeEventType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => SystemAssignmentType)
export class SystemAssignmentResolver {
  @FieldResolver(() => OrganizationType, { description: 'The body.' })
  organization(@Root() { record, view }: Ref<SystemAssignmentType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.organization, view, OrganizationType);
  }

  @FieldResolver(() => OrganizationalSystemType, { description: 'The organizational system.' })
  system(@Root() { record, view }: Ref<SystemAssignmentType>, @Ctx() context: Ref<ApiContext>) {
    return end(context, record.system, view, OrganizationalSystemType);
  }
}

@Resolver(() => MechanismType)
export class MechanismResolver {
  @FieldResolver(() => ScenarioType, { description: scenarioField })
  scenario(@Root() { record }: Ref<MechanismType>, @Ctx() context: Ref<ApiContext>) {
    return scenarioNode(context, record.scenario);
  }

  @FieldResolver(() => [MechanismStepType], { description: 'Its steps, in order.' })
  async steps(@Root() { id, view }: Ref<MechanismType>, @Ctx() { store }: Ref<ApiContext>) {
    return (await stepsOf(store, id)).map((step) => new MechanismStepType(step, view));
  }
}

@Resolver(() => MechanismStepType)
export class MechanismStepResolver {
  @FieldResolver(() => OrganizationType, { nullable: true, description: 'The body that takes it; null: not stated.' })
  actor(@Root() { record, view }: Ref<MechanismStepType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.actor, view, OrganizationType);
  }

  @FieldResolver(() => [CitationType], { description: citationsField })
  citations(@Root() { record }: Ref<MechanismStepType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}

@Resolver(() => ProblemType)
export class ProblemResolver {
  @FieldResolver(() => [CitationType], { description: citationsField })
  citations(@Root() { record }: Ref<ProblemType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}
