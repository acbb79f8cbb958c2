import stringWidth from 'string-width';

/** Text for SVG. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const text = (x: number, y: number, kind: string, content: string): string =>
  `<text x="${x}" y="${y}" class="${kind}">${escaped(content)}</text>`;

/** One line of texts that follow one another, each of its own kind. */
export const run = (x: number, y: number, ...parts: readonly (readonly [kind: string, content: string])[]): string =>
  `<text x="${x}" y="${y}">${parts.map(([kind, content]) => `<tspan class="${kind}">${escaped(content)}</tspan>`).join(' ')}</text>`;

export const box = (x: number, y: number, width: number, height: number, kind: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" class="${kind}"/>`;

export const line = (path: string, kind: string, arrow = true): string =>
  `<path d="${path}" class="${kind}"${arrow ? ` marker-end="url(#${kind}-end)"` : ''}/>`;

/** An arrow-head in the colour of its line. */
export const arrowHead = (kind: string): string =>
  `<marker id="${kind}-end" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse" class="${kind}-head"><path d="M0 0 10 5 0 10z"/></marker>`;

/** Lines of so many columns, a Chinese character counting two; the last one says so where there is more. */
export function wrapped(content: string, columns: number, most: number): string[] {
  const lines: string[] = [''];
  for (const word of content.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && stringWidth(`${last} ${word}`) > columns) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
}

const colours = {
  light: {
    page: '#ffffff',
    edge: '#d0d7de',
    ink: '#1f2328',
    dim: '#59636e',
    node: '#eef4ff',
    rim: '#3b6fd4',
    post: '#f3effc',
    postRim: '#7a55c7',
    tie: '#3b6fd4',
    aside: '#fff6ec',
    asideRim: '#bf6a1f',
  },
  dark: {
    page: '#0d1117',
    edge: '#3d444d',
    ink: '#f0f6fc',
    dim: '#9aa4af',
    node: '#14233f',
    rim: '#6f9bf0',
    post: '#231b3a',
    postRim: '#a98bea',
    tie: '#6f9bf0',
    aside: '#2e2113',
    asideRim: '#e39a4d',
  },
};
type Colours = (typeof colours)['light'];

const rules = (of: Colours) => `
  .page, .panel { fill: ${of.page}; stroke: ${of.edge}; }
  .title, .name, .label { fill: ${of.ink}; }
  .note, .small { fill: ${of.dim}; }
  .body { fill: ${of.node}; stroke: ${of.rim}; }
  .post { fill: ${of.post}; stroke: ${of.postRim}; }
  .apart { fill: ${of.aside}; stroke: ${of.asideRim}; }
  .tie { stroke: ${of.tie}; } .tie-head { fill: ${of.tie}; } .tie-name { fill: ${of.tie}; }
  .aside { stroke: ${of.asideRim}; } .aside-head { fill: ${of.asideRim}; } .aside-name { fill: ${of.asideRim}; }`;

const style = `
  text { font-family: 'Noto Sans', 'Helvetica Neue', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', Arial, sans-serif; font-size: 13px; }
  .title { font-size: 18px; font-weight: 600; } .name { font-size: 15px; font-weight: 600; }
  .tie-name, .aside-name { font-size: 13px; font-weight: 600; } .small { font-size: 11.5px; }
  .middle { text-anchor: middle; }
  .page, .panel, .body, .post, .apart { stroke-width: 1.2; } .label { font-weight: 600; } .tie, .aside { fill: none; stroke-width: 1.8; } .aside { stroke-dasharray: 5 4; }`;

/** A drawing on a page of its own, which follows the reader's choice of light or dark. */
export const drawing = (width: number, height: number, title: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>${style}${rules(colours.light)}
  @media (prefers-color-scheme: dark) {${rules(colours.dark).replaceAll('\n', '\n  ')}
  }
</style>
<defs>${arrowHead('tie')}${arrowHead('aside')}</defs>
<rect x="0.6" y="0.6" width="${width - 1.2}" height="${height - 1.2}" rx="12" class="page"/>
${parts.join('\n')}
</svg>
`;
