interface Identified {
  readonly id: string;
}
const ids = (all: readonly Identified[]) => all.map(({ id }) => id);
const idOf = (one: Identified | null) => one?.id ?? null;

interface SourceAnswer {
  readonly steps: readonly {
    readonly authority: Identified;
    readonly source: readonly { readonly document: Identified; readonly clause: Identified | null }[];
  }[];
  readonly validity: { readonly from: string | null; readonly to: string | null };
}

/** From a power back to the law that it comes from. */
export const source = {
  source: `query ($authority: ID!, $view: ViewInput) {
    answer: chainOfAuthority(authority: $authority, view: $view) {
      status reason inForce excesses validity { from to }
      steps { authority { id } source { document { id } clause { id } } }
    }
  }`,
  said: ({ steps, validity, ...answer }: SourceAnswer) => ({
    ...answer,
    validity: `${validity.from ?? ''}/${validity.to ?? ''}`,
    steps: steps.map(({ authority, source: cited }) =>
      [authority.id, ...cited.map(({ document, clause }) => (clause ?? document).id)].join(' by '),
    ),
  }),
};

interface BetweenAnswer {
  readonly commonSuperior: Identified | null;
  readonly coordinator: Identified | null;
  readonly paths: readonly { readonly steps: readonly { readonly subject: Identified }[] }[];
}

/** Who is above several bodies, and who coordinates them. */
export const between = {
  source: `query ($organizations: [ID!]!, $view: ViewInput) {
    answer: whoCoordinatesBetween(organizations: $organizations, view: $view) {
      status reason commonSuperior { id } coordinator { id } paths { steps { subject { id } } }
    }
  }`,
  said: ({ commonSuperior, coordinator, paths, ...answer }: BetweenAnswer) => ({
    ...answer,
    commonSuperior: idOf(commonSuperior),
    coordinator: idOf(coordinator),
    paths: paths.map(({ steps }) => steps.map(({ subject }) => subject.id).join(' ')),
  }),
};

interface RouteAnswer {
  readonly mechanism: Identified | null;
  readonly steps: readonly { readonly id: string; readonly actor: Identified | null }[];
}

/** The steps that something goes through. */
export const route = {
  source: `query ($of: RouteInput!, $view: ViewInput) {
    answer: route(of: $of, view: $view) { status reason mechanism { id } steps { id actor { id } } }
  }`,
  said: ({ mechanism, steps, ...answer }: RouteAnswer) => ({
    ...answer,
    mechanism: idOf(mechanism),
    steps: steps.map(({ id, actor }) => (actor === null ? id : `${id} ${actor.id}`)),
  }),
};

interface Found {
  readonly rule: Identified;
  readonly subjects: readonly Identified[];
}
const findings = (all: readonly Found[]) =>
  all.map(({ rule, subjects }) => `${rule.id} ${ids(subjects).join(' ')}`).sort();

interface Comparison {
  readonly closed: readonly Found[];
  readonly opened: readonly Found[];
  readonly remaining: readonly Found[];
  readonly organizations: {
    readonly onlyInFrom: readonly Identified[];
    readonly onlyInTo: readonly Identified[];
    readonly inBoth: readonly Identified[];
  };
  readonly reassigned: readonly {
    readonly function: Identified;
    readonly from: readonly { readonly holder: Identified }[];
    readonly to: readonly { readonly holder: Identified }[];
  }[];
}

/** Two views of one place side by side. */
export const comparison = {
  source: `query ($from: ViewInput!, $to: ViewInput!, $jurisdiction: ID!) {
    answer: compareScenarios(from: $from, to: $to, jurisdiction: $jurisdiction) {
      closed { ...found } opened { ...found } remaining { ...found }
      organizations { onlyInFrom { id } onlyInTo { id } inBoth { id } }
      reassigned { function { id } from { holder { id } } to { holder { id } } }
    }
  }
  fragment found on Finding { rule { id } subjects { id } }`,
  said: ({ closed, opened, remaining, organizations, reassigned }: Comparison) => ({
    closed: findings(closed),
    opened: findings(opened),
    remaining: findings(remaining),
    onlyInFrom: ids(organizations.onlyInFrom),
    onlyInTo: ids(organizations.onlyInTo),
    inBoth: ids(organizations.inBoth),
    reassigned: reassigned.map(
      ({ function: of, from, to }) =>
        `${of.id}: ${ids(from.map(({ holder }) => holder)).join(' ')} → ${ids(to.map(({ holder }) => holder)).join(' ')}`,
    ),
  }),
};

interface Impact {
  readonly orphanedFunctions: readonly Identified[];
  readonly orphanedOrganizations: readonly Identified[];
  readonly lapsedAuthorities: readonly Identified[];
  readonly brokenChains: readonly Identified[];
  readonly openedFindings: readonly Found[];
}

/** What would be without a body. */
export const impact = {
  source: `query ($organization: ID!, $view: ViewInput) {
    answer: impactOfDissolving(organization: $organization, view: $view) {
      orphanedFunctions { id } orphanedOrganizations { id } lapsedAuthorities { id } brokenChains { id }
      openedFindings { rule { id } subjects { id } }
    }
  }`,
  said: (answer: Impact) => ({
    orphanedFunctions: ids(answer.orphanedFunctions),
    orphanedOrganizations: ids(answer.orphanedOrganizations),
    lapsedAuthorities: ids(answer.lapsedAuthorities),
    brokenChains: ids(answer.brokenChains),
    openedFindings: findings(answer.openedFindings),
  }),
};
