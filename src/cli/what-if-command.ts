import { Command } from 'commander';
import { loadFiles } from '../import/load-files.js';
import { refusedFor } from '../import/refused-for.js';
import { Refusal } from '../domain/refusal.js';
import { chooseView } from '../registry/view.js';
import { placesOfScenario, scenariosStatedBy, type Overlay } from '../store/scenario-places.js';
import type { Store } from '../store/store.js';
import { askGraphQL } from './ask-graphql.js';
import { comparisonQuestion } from './questions/comparison.js';
import { tell } from './tell.js';
import { withRegistry } from './with-registry.js';

interface Options {
  readonly on?: string;
  readonly jurisdiction?: readonly string[];
  readonly json?: true;
}

/** `quanze what-if <file> --on <scenario>`: loads an overlay and sets it beside its base. */
export const whatIfCommand = (): Command =>
  new Command('what-if')
    .description(
      'load a WHAT_IF scenario, or several (seeds/README.md has the format), and compare each with the scenario it is laid over',
    )
    .argument('<file>', 'the file that states the scenario and its changes')
    .option('--on <scenario>', 'the scenario that it must be laid over')
    .option('--jurisdiction <ids...>', 'only these jurisdictions. Default: those that the changes touch')
    .option('--json', 'the comparisons as JSON')
    .action((file: string, options: Options) => withRegistry((store) => compareOverlays(store, file, options)));

type LaidOver = Overlay & { readonly basedOn: string };

async function compareOverlays(store: Store, file: string, options: Options): Promise<void> {
  const { on } = options;
  const loaded = await loadFiles(store, [file]);
  const problem = refusedFor(loaded);
  if (problem) {
    throw new Refusal('BAD_USER_INPUT', `${problem.file}:${problem.line}:${problem.column}: ${problem.reason}`, 'file');
  }
  const overlays = (await scenariosStatedBy(store, loaded.named)).filter(
    (each): each is LaidOver => each.basedOn !== null && (on === undefined || each.basedOn === on),
  );
  if (overlays.length === 0) {
    const base = on === undefined ? '' : ` laid over ${on}`;
    throw new Refusal('BAD_USER_INPUT', `${file} states no WHAT_IF scenario${base}.`, 'file');
  }
  for (const overlay of overlays) await compareOverlay(store, overlay, options);
}

async function compareOverlay(store: Store, overlay: LaidOver, { jurisdiction, json }: Options): Promise<void> {
  for (const place of jurisdiction ?? (await placesTouched(store, overlay))) {
    const variables = { from: { scenario: overlay.basedOn }, to: { scenario: overlay.id }, jurisdiction: place };
    const { answer } = await askGraphQL<{ readonly answer: Parameters<typeof comparisonQuestion.shown>[0] }>(
      store,
      overlay.basedOn,
      comparisonQuestion.source,
      variables,
    );
    const shown = json ? JSON.stringify(answer, null, 2) : comparisonQuestion.shown(answer);
    process.stdout.write(`${json ? '' : `\n${overlay.id} against ${overlay.basedOn} in ${place}\n\n`}${shown}\n`);
  }
}

/** Each is a comparison of its own to read. */
const mostPlaces = 100;

/** The jurisdictions that an overlay touches, and a word where there are none of them or too many. */
async function placesTouched(store: Store, overlay: LaidOver): Promise<readonly string[]> {
  const base = await chooseView(store, { scenario: overlay.basedOn }, overlay.basedOn);
  const places = await placesOfScenario(store, overlay, base);
  if (places.length === 0)
    tell(`${overlay.id} changes nothing in any one jurisdiction: name some with --jurisdiction.`);
  if (places.length > mostPlaces) {
    tell(
      `${overlay.id} touches ${places.length} jurisdictions: here are ${mostPlaces}, name others with --jurisdiction.`,
    );
  }
  return places.slice(0, mostPlaces);
}
