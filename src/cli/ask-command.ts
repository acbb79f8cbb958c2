import { Command, Option } from 'commander';
import { authorityRoles } from '../domain/authority.js';
import { printAnswer, type CommandQuestion } from './command-question.js';
import { accountabilityQuestion } from './questions/accountability.js';
import { betweenQuestion } from './questions/between.js';
import { comparisonQuestion } from './questions/comparison.js';
import { impactQuestion } from './questions/impact.js';
import { organizationQuestion } from './questions/organization.js';
import { powerQuestion } from './questions/power.js';
import { responsibilityQuestion } from './questions/responsibility.js';
import { routeQuestion } from './questions/route.js';
import { searchQuestion } from './questions/search.js';
import { structureQuestion } from './questions/structure.js';
import { viewOf, withView, type ViewOptions } from './view-options.js';

/** `quanze ask <question>`: the questions of the API, but for `isAbove`, which `chain` tells. */
export function askCommand(): Command {
  const ask = new Command('ask').description('ask the registry a question');
  ask.addCommand(about('authorizes', 'whoAuthorizes', 'who approves or deliberates (谁审批)'));
  ask.addCommand(about('coordinates', 'whoCoordinates', 'who coordinates (谁协调)'));
  ask.addCommand(about('supervises', 'whoSupervises', 'who supervises (谁监督)'));
  ask.addCommand(responsible());
  ask.addCommand(of('chain', 'up which chain a body, post or person answers (问责链)', 'of', accountabilityQuestion));
  ask.addCommand(
    of('power', 'from a power back to the law or grant it comes from (权力来源)', 'authority', powerQuestion),
  );
  ask.addCommand(of('impact', 'what would be missing without a body (撤销的影响)', 'organization', impactQuestion));
  ask.addCommand(of('organization', 'what is known of a body (机构)', 'id', organizationQuestion));
  ask.addCommand(of('search', 'what a text may mean: names, pinyin, codes', 'text', searchQuestion));
  ask.addCommand(between());
  ask.addCommand(route());
  ask.addCommand(compare());
  ask.addCommand(structure());
  return ask;
}

type Options = ViewOptions & Readonly<Record<string, string | true | undefined>>;

/** One of the who-questions. */
const about = (verb: string, field: string, description: string): Command =>
  withMatter(verb, description).action((options: Options) =>
    printAnswer(
      responsibilityQuestion(field),
      { matter: matterOf(options), view: viewOf(options) },
      options.json === true,
    ),
  );

const responsible = (): Command =>
  withMatter('responsible', 'who answers for and performs (谁负责)')
    .addOption(
      new Option('--roles <roles...>', 'in these roles; else who answers for it, and who performs').choices(
        authorityRoles,
      ),
    )
    .action(({ roles, ...options }: Options & { readonly roles?: readonly string[] }) =>
      printAnswer(
        responsibilityQuestion('whoIsResponsible', true),
        { matter: matterOf(options), roles, view: viewOf(options) },
        options.json === true,
      ),
    );

const withMatter = (verb: string, description: string): Command =>
  withView(new Command(verb).description(description))
    .option('--function <id>', 'a function (职能)')
    .option('--organization <id>', 'a body (机构)')
    .option('--system <id>', 'a system')
    .option('--jurisdiction <id>', 'where (辖区)');
const matterOf = ({ function: duty, organization, system, jurisdiction }: Options) => ({
  function: duty,
  organization,
  system,
  jurisdiction,
});

/** A question of one thing. */
const of = <T>(verb: string, description: string, variable: string, question: CommandQuestion<T>): Command =>
  withView(new Command(verb).description(description))
    .argument(`<${variable}>`)
    .action((value: string, options: ViewOptions) =>
      printAnswer(question, { [variable]: value, view: viewOf(options) }, options.json === true),
    );

const between = (): Command =>
  withView(new Command('between').description('who commands several bodies, and who coordinates them'))
    .argument('<organizations...>')
    .action((organizations: string[], options: ViewOptions) =>
      printAnswer(betweenQuestion, { organizations, view: viewOf(options) }, options.json === true),
    );

const route = (): Command =>
  withView(new Command('route').description('through which steps a plan, a budget or a project goes'))
    .option('--mechanism <id>', 'the mechanism, where it is known')
    .option('--object <class>', 'PLAN, BUDGET, DEPARTMENT_PROJECT or OVERALL_PROJECT')
    .option('--jurisdiction <id>', 'where (辖区)')
    .option('--domain <id>', 'the field of work whose matter it is')
    .option('--major', 'it is a major one')
    .option('--no-major', 'it is not a major one')
    .action(
      ({ mechanism, object, jurisdiction, domain, major, ...options }: Options & { readonly major?: boolean }) => {
        const asked = { mechanism, object, jurisdiction, domain, major };
        return printAnswer(routeQuestion, { of: asked, view: viewOf(options) }, options.json === true);
      },
    );

const compare = (): Command =>
  new Command('compare')
    .description('two scenarios of one jurisdiction, side by side')
    .argument('<from>', 'the one scenario')
    .argument('<to>', 'the other')
    .requiredOption('--jurisdiction <id>', 'the jurisdiction (辖区)')
    .option('--as-of <day>', 'the day that is asked of, YYYY-MM-DD')
    .option('--json', 'the answer as JSON')
    .action(
      (from: string, to: string, { jurisdiction, asOf, json }: ViewOptions & { readonly jurisdiction: string }) => {
        const variables = { from: { scenario: from, asOf }, to: { scenario: to, asOf }, jurisdiction };
        return printAnswer(comparisonQuestion, variables, json === true);
      },
    );

const structure = (): Command =>
  withView(new Command('structure').description('span and layers of command, vacant posts, functions covered'))
    .argument('<jurisdiction>')
    .option('--subtree', 'of all that lies inside it too')
    .action((jurisdiction: string, { subtree, ...options }: ViewOptions & { readonly subtree?: true }) =>
      printAnswer(
        structureQuestion,
        { jurisdiction, subtree: subtree ?? false, view: viewOf(options) },
        options.json === true,
      ),
    );
