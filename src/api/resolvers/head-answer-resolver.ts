import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { citations, end, endOrNull } from '../look-up.js';
import { CitationType } from '../types/document-types.js';
import { HeadAnswerType } from '../types/head-answer-type.js';
import { AppointmentType, PostType } from '../types/post-types.js';
import type { Ref } from '../types/ref.js';

@Resolver(() => HeadAnswerType)
export class HeadAnswerResolver {
  @FieldResolver(() => PostType, { nullable: true, description: 'The head post.' })
  post(@Root() { record, view }: Ref<HeadAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.post, view, PostType);
  }

  @FieldResolver(() => [PostType], {
    description:
      'Posts followed ex officio, from the head post to the last; status is IMPLIED where one of these rules is. Where a post follows two, the way to the incumbent: reason names the others.',
  })
  exOfficio(@Root() { record, view }: Ref<HeadAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return record.exOfficio.map((id) => end(context, id, view, PostType));
  }

  @FieldResolver(() => AppointmentType, { nullable: true, description: 'Who holds the last of them.' })
  incumbent(@Root() { record, view }: Ref<HeadAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return endOrNull(context, record.incumbent, view, AppointmentType);
  }

  @FieldResolver(() => [CitationType], { description: 'The sources that the answer rests on.' })
  citations(@Root() { record }: Ref<HeadAnswerType>, @Ctx() context: Ref<ApiContext>) {
    return citations(context, record.cites);
  }
}
