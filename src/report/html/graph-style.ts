/** How the drawing looks; its letters are monospaced, since the layout counts them. */
export const graphStyle = `
figure { margin: .8rem 0; }
#reach { display: block; max-width: none; overflow: visible; }
#reach text { font: 11px ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; fill: var(--soft); }
#reach .name { font-size: 13px; fill: var(--ink); }
#reach .lane-title { font: 600 14px system-ui, sans-serif; fill: var(--ink); }
.lane { fill: var(--code); }
#reach .lane-title.outsider { fill: var(--outsider); }
#reach .lane-title.gated { fill: var(--gated); }
.node { fill: var(--card); stroke: var(--line); }
.node.holder.outsider { stroke: var(--outsider); }
.node.holder.gated { stroke: var(--gated); }
.node.static, .node.federated { stroke: var(--ink); stroke-width: 1.2; }
.node.federated { stroke: var(--maintainer); }
#reach .power { text-anchor: end; }
#reach .power.level3 { fill: var(--outsider); font-weight: 600; }
#reach .power.level2 { fill: var(--gated); }
.edge { fill: none; stroke: var(--collaborator); stroke-width: 1.3; stroke-opacity: .55; }
.edge.outsider { stroke: var(--outsider); stroke-opacity: .85; stroke-width: 1.8; }
.edge.gated { stroke: var(--gated); stroke-opacity: .8; stroke-width: 1.5; }
.edge.maintainer { stroke-opacity: .4; }
#reach a { cursor: pointer; }
#reach a:focus-visible { outline: 0; }
#reach a:focus-visible .node, #reach a:hover .node { stroke: var(--link); stroke-width: 2.5; }
.lit .edge { stroke-opacity: .08; }
.lit .edge.on { stroke-opacity: 1; stroke-width: 2.2; }
.lit .holder-node:not(.on), .lit .identity-node:not(.on) { opacity: .35; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; padding: 0; font-size: .85rem; color: var(--soft); }
.legend svg { vertical-align: -.25em; }
@media print { #reach { width: 100%; height: auto; } }
`
