import type { View } from '../../domain/view.js';
import type { ApiContext } from '../context.js';
import { anyNode } from '../look-up.js';
import { then, type MaybePromise } from '../maybe-promise.js';
import { OrganizationType } from '../types/organization-type.js';
import type { PartyType } from '../types/party-type.js';
import { PersonType, PostType } from '../types/post-types.js';

/** Whoever stands at an end of a fact: a body, a post or a person. */
export const party = (context: ApiContext, id: string, view: View): MaybePromise<PartyType> =>
  then(anyNode(context, id, view), (node) => {
    if (node instanceof OrganizationType || node instanceof PostType || node instanceof PersonType) return node;
    throw new Error(`'${id}' is neither a body, a post nor a person.`);
  });
