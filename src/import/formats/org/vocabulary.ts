const within = (space: string) => (name: string) => `${space}${name}`;

export const org = within('http://www.w3.org/ns/org#');
export const rdf = within('http://www.w3.org/1999/02/22-rdf-syntax-ns#');
export const rdfs = within('http://www.w3.org/2000/01/rdf-schema#');
export const skos = within('http://www.w3.org/2004/02/skos/core#');
export const foaf = within('http://xmlns.com/foaf/0.1/');
export const dct = within('http://purl.org/dc/terms/');
export const time = within('http://www.w3.org/2006/time#');
export const schema = within('http://schema.org/');
export const rov = within('http://www.w3.org/ns/regorg#');
export const dc = within('http://purl.org/dc/elements/1.1/');
export const prov = within('http://www.w3.org/ns/prov#');
export const opengov = within('http://www.w3.org/ns/opengov#');
export const dcat = within('http://www.w3.org/ns/dcat#');
/** What ORG has no word for: which post a membership is for, and which body a post heads. */
export const postOfMembership = 'urn:quanze-org:post';
export const headPostOf = 'urn:quanze-org:head-post-of';
export const kindIri = within('urn:quanze-org:kind:');

/** What is written by its short name. */
export const prefixes = { org: org(''), skos: skos(''), foaf: foaf(''), dct: dct('') } as const;
