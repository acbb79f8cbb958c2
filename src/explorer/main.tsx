import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.js';
import { exampleTabs } from './example-tabs.js';

const place = document.getElementById('explorer');
if (place) createRoot(place).render(await page());

/** The tabs are only what a first visit opens with: the browser keeps what was made of them. */
async function page() {
  return (
    <GraphiQL
      fetcher={ask}
      defaultTabs={exampleTabs(await examples())}
      visiblePlugin="Documentation Explorer"
      defaultEditorToolsVisibility={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <span className="title">Quanze 权责</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

async function examples(): Promise<string> {
  const response = await fetch('examples.graphql');
  return response.ok ? response.text() : '{ __typename }';
}
