import type { GapFinding, GapResult, Gaps } from './gaps-data.js';

const urgency = ['FIRE', 'PENDING', 'UNKNOWN', 'PASS', 'NOT_APPLICABLE'];

/** One entry for each rule, those that fire first and open. */
export function GapsReport({ report: { jurisdiction, view, results } }: { readonly report: Gaps }) {
  const ordered = [...results].sort((one, other) => urgency.indexOf(one.outcome) - urgency.indexOf(other.outcome));
  return (
    <>
      <h1>
        {jurisdiction.name} <small>{`${view.scenario.nameEn ?? view.scenario.name}, ${view.asOf}`}</small>
      </h1>
      {ordered.map((result) => (
        <Result key={result.rule.id} result={result} />
      ))}
    </>
  );
}

function Result({ result: { rule, outcome, reason, examined, findings } }: { readonly result: GapResult }) {
  return (
    <details open={outcome === 'FIRE'}>
      <summary>
        <b className={outcome}>{outcome.replace('_', ' ')}</b> {rule.id} {rule.name} {rule.nameEn}{' '}
        <small>{`${examined} examined, ${findings.length} found`}</small>
      </summary>
      <p>{rule.statement}</p>
      {reason !== null && <p>{reason}</p>}
      {findings.map((finding) => (
        <Found key={finding.id} finding={finding} />
      ))}
    </details>
  );
}

function Found({ finding: { severity, statement, citations, picture } }: { readonly finding: GapFinding }) {
  return (
    <article>
      <p>
        <b>{severity}</b> {statement}
      </p>
      {/* Drawn by our own server, which escapes every name in it. */}
      {picture && <div className="picture" dangerouslySetInnerHTML={{ __html: picture.svg }} />}
      {picture && picture.omitted > 0 && <p>{`${picture.omitted} more facts are not drawn.`}</p>}
      {citations.length > 0 && (
        <ul>
          {citations.map(({ document, clause }) => (
            <li key={`${document.title} ${clause?.number ?? ''}`}>
              {document.title}
              {clause && (
                <>
                  {' '}
                  <b>{clause.number}</b> {clause.statement}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
