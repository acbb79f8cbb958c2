/** What GraphiQL calls to ask the server that it came from. */
export async function ask(
  request: object,
  { headers = {} }: { readonly headers?: Record<string, unknown> } = {},
): Promise<object> {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    body: JSON.stringify(request),
  });
  return (await response.json()) as object;
}
