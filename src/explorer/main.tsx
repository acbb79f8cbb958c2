import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { addressOf, chosenIn } from './address.js';
import { ask } from './ask.js';
import { exampleTabs } from './example-tabs.js';
import { GapsPage } from './gaps-page.js';

const place = document.getElementById('explorer');
if (place) createRoot(place).render(<Pages tabs={exampleTabs(await examples())} />);

const gapsAddress = addressOf({ scenario: '', jurisdiction: '', asOf: '' });

/** Questions, and the gaps of a jurisdiction: which of them is said by the address. */
function Pages({ tabs }: { readonly tabs: { query: string }[] }) {
  const hash = useSyncExternalStore(onAddress, () => location.hash);
  const chosen = chosenIn(hash);
  return (
    <>
      <nav aria-label="Pages">
        <span className="title">Quanze 权责</span>
        <a href="#" aria-current={chosen ? undefined : 'page'}>
          Questions
        </a>
        <a href={gapsAddress} aria-current={chosen ? 'page' : undefined}>
          Gaps
        </a>
      </nav>
      <div className="page" hidden={chosen !== null}>
        <Questions tabs={tabs} />
      </div>
      {chosen && <GapsPage chosen={chosen} />}
    </>
  );
}

function onAddress(tell: () => void): () => void {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}

/** The tabs are only what a first visit opens with: the browser keeps what was made of them. */
function Questions({ tabs }: { readonly tabs: { query: string }[] }) {
  return (
    <GraphiQL
      fetcher={ask}
      defaultTabs={tabs}
      visiblePlugin="Documentation Explorer"
      defaultEditorToolsVisibility={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
    </GraphiQL>
  );
}

async function examples(): Promise<string> {
  const response = await fetch('examples.graphql');
  return response.ok ? response.text() : '{ __typename }';
}
