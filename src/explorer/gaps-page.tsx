import { useEffect, useState } from 'react';
import { addressOf } from './address.js';
import { GapsReport } from './gaps-report.js';
import { gaps, jurisdictions, scenarios, type Chosen, type Gaps, type Named } from './gaps-data.js';

/** Where management is missing, split or unlawful in a jurisdiction, rule by rule, with what shows it. */
export function GapsPage({ chosen }: { readonly chosen: Chosen }) {
  const [worlds, setWorlds] = useState<readonly Named[]>([]);
  const [places, setPlaces] = useState<readonly Named[]>([]);
  const [place, setPlace] = useState(chosen.jurisdiction);
  const [report, setReport] = useState<Gaps | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const go = (change: Partial<Chosen>) => {
    location.hash = addressOf({ ...chosen, ...change });
  };

  useEffect(() => latest(scenarios, setWorlds, setFault), []);
  useEffect(
    () => latest(() => jurisdictions(chosen, place === chosen.jurisdiction ? '' : place), setPlaces, setFault),
    [chosen.scenario, chosen.asOf, place],
  );
  useEffect(() => {
    setFault(null);
    setReport(null);
    setPlace(chosen.jurisdiction);
    return chosen.jurisdiction === '' ? undefined : latest(() => gaps(chosen), setReport, setFault);
  }, [chosen.scenario, chosen.jurisdiction, chosen.asOf]);

  return (
    <main className="gaps">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go({ jurisdiction: place });
        }}
      >
        <label>
          Scenario{' '}
          <select value={chosen.scenario} onChange={({ target }) => go({ scenario: target.value })}>
            <option value="">the default one</option>
            {worlds.map(({ id, name, nameEn }) => (
              <option key={id} value={id}>
                {`${id}: ${nameEn ?? name}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          Jurisdiction{' '}
          <input
            value={place}
            list="places"
            placeholder="an id, or a name to look for"
            onChange={({ target }) => {
              setPlace(target.value);
              if (places.some(({ id }) => id === target.value)) go({ jurisdiction: target.value });
            }}
          />
          <datalist id="places">
            {places.map(({ id, name, nameEn }) => (
              <option key={id} value={id}>
                {nameEn === null ? name : `${name} ${nameEn}`}
              </option>
            ))}
          </datalist>
        </label>
        <label>
          On <input type="date" value={chosen.asOf} onChange={({ target }) => go({ asOf: target.value })} />
        </label>
        <button type="submit">Judge</button>
      </form>
      {fault !== null && <p role="alert">{fault}</p>}
      {report === null && fault === null && (
        <p role="status">{chosen.jurisdiction === '' ? 'Choose a jurisdiction.' : 'Judging …'}</p>
      )}
      {report && <GapsReport report={report} />}
    </main>
  );
}

/** Asks, and tells of the answer unless something else has been asked in the meantime. */
function latest<T>(asking: () => Promise<T>, tell: (answer: T) => void, fail: (message: string) => void): () => void {
  let current = true;
  asking().then(
    (answer) => current && tell(answer),
    (error: unknown) => current && fail(error instanceof Error ? error.message : String(error)),
  );
  return () => {
    current = false;
  };
}
