import { box, drawing, line, run, text } from './svg.js';

/** A kind of node, where it stands in the drawing. */
interface Kind {
  readonly label: string;
  readonly chinese: string;
  readonly carries: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** A fact has a scenario, a period, a certainty and citations of its own. */
  readonly fact?: true;
}

const height = 58;

export const kinds: readonly Kind[] = [
  { label: 'Person', chinese: '人员', carries: 'name', x: 32, y: 168, width: 112 },
  { label: 'Appointment', chinese: '任职', carries: 'validity', x: 206, y: 168, width: 150, fact: true },
  { label: 'Post', chinese: '职位', carries: 'name, head', x: 418, y: 168, width: 122, fact: true },
  { label: 'Organization', chinese: '机构', carries: 'names, kind, validity', x: 612, y: 168, width: 172 },
  { label: 'Jurisdiction', chinese: '辖区', carries: 'code, level', x: 862, y: 168, width: 146 },
  { label: 'Document', chinese: '文件', carries: 'title, kind, issuer', x: 32, y: 328, width: 150 },
  { label: 'Clause', chinese: '条款', carries: 'number, statement', x: 250, y: 328, width: 138 },
  {
    label: 'Authority',
    chinese: '职权',
    carries: 'role, origin, scope, validity',
    x: 512,
    y: 328,
    width: 212,
    fact: true,
  },
  { label: 'Mechanism', chinese: '机制', carries: 'objects', x: 32, y: 478, width: 150 },
  { label: 'Step', chinese: '步骤', carries: 'position, role, condition', x: 250, y: 478, width: 168 },
  { label: 'Function', chinese: '职能', carries: 'domain, group', x: 512, y: 478, width: 146 },
  { label: 'System', chinese: '系统', carries: 'name', x: 862, y: 478, width: 146 },
];

interface Tie {
  readonly from: string;
  readonly name: string;
  readonly to: string;
  readonly path: string;
  /** Where the name stands. */
  readonly at: readonly [x: number, y: number];
}

export const ties: readonly Tie[] = [
  { from: 'Appointment', name: 'OF', to: 'Person', path: 'M206 197 H146', at: [176, 189] },
  { from: 'Appointment', name: 'TO', to: 'Post', path: 'M356 197 H416', at: [386, 189] },
  { from: 'Post', name: 'IN', to: 'Organization', path: 'M540 197 H610', at: [575, 189] },
  { from: 'Organization', name: 'IN', to: 'Jurisdiction', path: 'M784 197 H860', at: [822, 189] },
  {
    from: 'Jurisdiction',
    name: 'PART_OF',
    to: 'Jurisdiction',
    path: 'M906 168 C896 118 974 118 964 166',
    at: [935, 122],
  },
  { from: 'Authority', name: 'HELD_BY', to: 'Post', path: 'M560 328 L500 228', at: [486, 284] },
  { from: 'Authority', name: 'HELD_BY', to: 'Organization', path: 'M640 328 L676 228', at: [614, 284] },
  { from: 'Authority', name: 'ABOUT', to: 'Organization', path: 'M700 328 L736 228', at: [752, 284] },
  { from: 'Authority', name: 'WITHIN', to: 'Jurisdiction', path: 'M724 350 C860 350 934 320 934 228', at: [780, 340] },
  { from: 'Authority', name: 'ABOUT', to: 'System', path: 'M724 372 C860 380 934 420 934 476', at: [786, 396] },
  { from: 'Authority', name: 'BASED_ON', to: 'Clause', path: 'M512 357 H390', at: [451, 349] },
  {
    from: 'Authority',
    name: 'DELEGATED_FROM',
    to: 'Authority',
    path: 'M668 386 C660 436 720 436 710 388',
    at: [776, 426],
  },
  { from: 'Authority', name: 'OVER', to: 'Function', path: 'M585 386 V476', at: [562, 436] },
  { from: 'Clause', name: 'OF', to: 'Document', path: 'M250 357 H184', at: [217, 349] },
  { from: 'System', name: 'IN_SCOPE_OF', to: 'Function', path: 'M862 507 H660', at: [760, 499] },
  { from: 'Function', name: 'PART_OF', to: 'Function', path: 'M548 536 C538 586 616 586 606 538', at: [650, 566] },
  { from: 'Step', name: 'OF', to: 'Mechanism', path: 'M250 507 H184', at: [217, 499] },
];

/** Ties that are facts of their own, and so have no noun that refers. */
const loops: readonly Tie[] = [
  { from: 'Post', name: 'EX_OFFICIO', to: 'Post', path: 'M450 168 C440 118 518 118 508 166', at: [479, 122] },
  {
    from: 'Organization',
    name: 'relations, below',
    to: 'Organization',
    path: 'M668 168 C658 118 738 118 728 166',
    at: [698, 122],
  },
];

export const commanding = {
  up: ['SUBORDINATE_TO', 'ACCOUNTABLE_TO', 'WORKING_BODY_OF', 'PART_OF'],
  down: ['LEADS', 'LEADS_PROFESSIONALLY', 'ASSIGNS_WORK_TO'],
};
export const notCommanding = [
  'HOSTED_BY',
  'COUNTERPART_OF',
  'MODELLED_ON',
  'MEMBER_OF',
  'MANAGES',
  'GUIDES',
  'COORDINATES',
  'ESTABLISHES',
  'SUCCESSOR_OF',
];

/** What is said of the above, with its ties; too many arrows to draw. */
export const besides: readonly (readonly [label: string, says: string])[] = [
  ['Absence', 'a source says that there is none: IN Jurisdiction, OVER Function'],
  ['OpenList', 'a list that its source leaves open (等, 例如): ON what it lists'],
  ['Qualification', 'said with a modal word (可以, 原则上): ON what it is about'],
  ['ChangeEvent', 'ORIGINAL and RESULTING Organization'],
  ['SystemAssignment', 'OF Organization, TO OrganizationalSystem'],
  ['PendingAuthorization', 'demanded and not named yet: FOR Organization'],
];

const page = { width: 1040, height: 826, left: 32 };

/** The nodes of the graph and the ties between them. */
export function dataModelPicture(): string {
  return drawing(page.width, page.height, 'The data model', [
    text(page.left, 42, 'title', 'Who holds which power, over what, where, on what basis'),
    text(
      page.left,
      66,
      'note',
      'Every fact belongs to a Scenario (BASED_ON another, which it may inherit) and holds for a half-open period: a question is asked in one scenario, on one day.',
    ),
    ...legend(),
    ...[...ties, ...loops].flatMap(({ path, at: [x, y], name }) => [
      line(path, 'tie'),
      text(x, y, 'tie-name middle', name),
    ]),
    text(451, 375, 'small middle', 'or a Document'),
    ...kinds.flatMap(node),
    text(334, 556, 'small middle', 'BY Organization'),
    ...relations(),
    ...statements(),
  ]);
}

const legend = (): string[] => [
  box(page.left, 86, 18, 12, 'body'),
  text(page.left + 26, 97, 'small', 'thing'),
  box(page.left + 78, 86, 18, 12, 'post'),
  text(page.left + 104, 97, 'small', 'fact, with certainty and citations of its own'),
];

const node = ({ label, chinese, carries, x, y, width, fact }: Kind): string[] => [
  box(x, y, width, height, fact ? 'post' : 'body'),
  text(x + width / 2, y + 26, 'name middle', `${label} ${chinese}`),
  text(x + width / 2, y + 45, 'small middle', carries),
];

function relations(): string[] {
  const [x, y] = [page.left, 596];
  const rows = [notCommanding.slice(0, 3), notCommanding.slice(3, 6), notCommanding.slice(6)];
  return [
    box(x, y, 470, 206, 'panel'),
    text(x + 16, y + 26, 'name', 'Relations: Organization to Organization'),
    run(x + 16, y + 52, ['tie-name', 'command, upward'], ['small', '(a chain is walked along these)']),
    text(x + 16, y + 70, 'small', commanding.up.join(' · ')),
    run(x + 16, y + 96, ['tie-name', 'command, downward'], ['small', '(walked backwards)']),
    text(x + 16, y + 114, 'small', commanding.down.join(' · ')),
    run(x + 16, y + 140, ['aside-name', 'no command'], ['small', '(never make a superior)']),
    ...rows.map((row, at) => text(x + 16, y + 158 + 17 * at, 'small', row.join(' · '))),
  ];
}

function statements(): string[] {
  const [x, y] = [518, 596];
  return [
    box(x, y, 490, 206, 'panel'),
    text(x + 16, y + 26, 'name', 'What sources say besides'),
    ...besides.map(([label, says], at) => run(x + 16, y + 54 + 25 * at, ['label', label], ['small', says])),
  ];
}
