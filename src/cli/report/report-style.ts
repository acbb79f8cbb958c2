/** Plain, and fit for paper: no section is cut where it can be helped. */
export const reportStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 2rem 0 .25rem } small { font-weight: normal; opacity: .75 }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #8884 }
.FIRE h2 small, tr.FIRE td:nth-child(3) { color: #c0392b } .PENDING h2 small, tr.PENDING td:nth-child(3) { color: #b9770e }
.PASS h2 small, tr.PASS td:nth-child(3) { color: #1e8449 }
.rule { opacity: .75; margin: 0 0 .5rem } article { margin: .75rem 0; padding-left: .75rem; border-left: 3px solid #8886 }
article p { margin: 0 } ul { margin: .25rem 0; font-size: .9rem } svg { max-width: 100%; height: auto; margin: .5rem 0 }
@media print { body { max-width: none; margin: 0 } section, article { break-inside: avoid } a { color: inherit } }
`;
