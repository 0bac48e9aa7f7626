/** Colour marks root, and nothing else has one. */
export const style = `
:root{color-scheme:light dark;--paper:#fcfbf9;--ink:#1f1e1c;--soft:#5e5a53;--rule:#dfdbd3;--tint:#f3f1ec;--deep:#e6e2da;--root:#b0301a;--bar:#8d8778;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Georgia,"DejaVu Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media(prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ebe7e0;--soft:#aaa398;--rule:#35322d;--tint:#201e1b;--deep:#2f2c27;--root:#ff8b6e;--bar:#7b7568}}
*{box-sizing:border-box}
html{scroll-padding-top:6rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 var(--sans);overflow-wrap:anywhere}
#page{display:block;max-width:76rem;margin:0 auto;padding:0 clamp(1rem,4vw,3.5rem) 5rem}
main{display:block}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--ink);outline-offset:3px;border-radius:2px}
code,h3{font-family:var(--mono);font-size:.875em}
h1,h2,h4,h5{font-family:var(--serif);font-weight:600;line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.3rem);letter-spacing:-.012em;margin:.4rem 0 0;max-width:26em}
h2{font-size:1.3rem;margin:3.5rem 0 .75rem}
h2 span{color:var(--soft);font-weight:400;padding-left:.35em}
h3{margin:0;font-weight:600}
h4{font-size:1.08rem;margin:0 0 .9rem}
h5{font-size:1rem;margin:0}
p,ul{margin:.5rem 0}
ul{padding-left:1.2rem}
[hidden]{display:none!important}
.quiet{color:var(--soft);font-size:.875rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper);z-index:3}
.skip:focus{top:1rem}
.r{color:var(--root)}
header{padding-top:clamp(2.5rem,7vw,5rem)}
.tool{color:var(--soft);margin:0;font-size:.95rem}
.parts{margin:2rem 0 1.5rem}
.parts ol{list-style:none;margin:0;padding:0;max-width:34rem}
.parts a{display:grid;grid-template-columns:2.4rem 1fr;gap:1rem;padding:.3rem 0;text-decoration:none}
.parts a span{text-decoration:underline;text-decoration-color:var(--rule)}
.parts a:hover span{text-decoration-color:currentColor}
.parts b{font-variant-numeric:tabular-nums;font-weight:600}
.next code{display:inline-block;padding:.15rem .5rem;background:var(--tint);border-radius:3px}
.filter{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;margin-top:2.5rem;padding:.75rem 0;background:var(--paper);border-bottom:1px solid var(--rule)}
.filter label{display:grid;gap:.2rem;font-size:.8rem;color:var(--soft)}
.filter label:first-child{flex:1 1 14rem}
.filter input,.filter select,.filter button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--paper);border:1px solid var(--bar);border-radius:4px;padding:.35rem .6rem;min-height:2.4rem;min-width:0;max-width:100%}
.filter button{cursor:pointer}
.filter output{flex-basis:7rem;font-size:.875rem;line-height:2.4rem;color:var(--soft)}
article{display:block;border-top:1px solid var(--rule);content-visibility:auto;contain-intrinsic-size:auto 3.3rem}
summary{display:grid;grid-template-columns:1.1rem minmax(0,1fr) 13rem 13rem;gap:0 1rem;align-items:baseline;padding:.8rem 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";width:.45rem;height:.45rem;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg);align-self:center}
details[open]>summary::before{transform:rotate(45deg)}
summary:hover h3{text-decoration:underline;text-underline-offset:.2em}
.who.r{font-weight:600}
.body{padding:.75rem 0 3.5rem 2.1rem}
.body>section,.body>p{margin:0 0 2.75rem}
figure{margin:0 0 1rem}
figcaption{font-size:.875rem;color:var(--soft);margin-top:.5rem}
.graph>div{position:relative}
.graph ol{list-style:none;margin:0;padding:0;display:grid;grid-auto-rows:1fr}
.graph.joined ol{margin-left:40px}
.graph li{display:grid;grid-template-columns:minmax(8rem,15rem) minmax(0,1fr) minmax(7rem,12rem);gap:0 1.5rem;align-items:center;padding:.55rem 0 .55rem .6rem}
.graph .base code{color:var(--ink)}
.graph .aside .lane>b{font-weight:400}
.bar{display:block;width:100%;height:10px;margin:.3rem 0}
.bar .r{fill:var(--root)}.bar .n{fill:var(--bar)}.bar .u{fill:var(--deep);stroke:var(--soft);stroke-dasharray:3 3;vector-effect:non-scaling-stroke}.bar .i{fill:var(--ink)}
.bar rect{stroke:var(--paper);stroke-width:1;vector-effect:non-scaling-stroke}
.turns{display:flex;flex-wrap:wrap;gap:0 1.2rem;font-size:.8rem;color:var(--soft)}
.turns .r{color:var(--root)}
.product .end{font-weight:600}
.product .end::before{content:"●";padding-right:.4em}
.aside .end::before{content:"○";padding-right:.4em}
.wires{position:absolute;left:0;top:0;width:40px;height:100%}
.wires path{fill:none;stroke:var(--bar);stroke-width:1.5;vector-effect:non-scaling-stroke}
.wires .copy{stroke-dasharray:2 4}
.wires .head{stroke-width:6;stroke-linecap:round}
.why{list-style:none;padding:0;margin:1.25rem 0 0;max-width:60rem}
.why li{display:grid;grid-template-columns:5rem 1fr;gap:1rem;padding:.2rem 0}
.around li{grid-template-columns:minmax(9rem,18rem) 1fr}
.passage{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,23rem);grid-template-rows:auto 1fr;column-gap:2rem}
.passage .lines{grid-column:1}
.passage .lines:only-of-type{grid-row:1/3}
.notes{grid-column:2;grid-row:1/3}
.lines{list-style:none;margin:0;padding:0;background:var(--tint)}
.lines li{display:grid;grid-template-columns:3.4rem minmax(0,1fr);border-left:4px solid var(--deep)}
.lines li::before{content:attr(data-n);text-align:right;padding-right:1rem;color:var(--soft);font:.78rem/1.5rem var(--mono);user-select:none}
.lines code,.diff code{white-space:pre-wrap;tab-size:4;line-height:1.5rem;font-size:.82rem}
.lines .r{border-left-color:var(--root);color:inherit}.lines .n{border-left-color:var(--bar)}.lines .u{border-left-style:dotted;border-left-color:var(--soft)}.lines .i{border-left-color:var(--ink)}
.lines .mark{background:var(--deep)}
.lines .mark code{font-weight:600}
.gap{margin:0;padding:.25rem 0 .25rem 3.6rem;color:var(--soft);font-size:.8rem}
.note{padding:.1rem 0 1.4rem;font-size:.92rem;line-height:1.5}
.note p{margin:.2rem 0}
.note ul{margin:.4rem 0;color:var(--soft)}
.note .kind{font-size:.875rem}
.note.error .kind b{border-bottom:2px solid}
.fix{margin:0 0 2.25rem}
.fix ul{max-width:60rem}
.word{font:600 .8rem/1.4 var(--sans);padding:.1rem .5rem;border:1px solid var(--bar);border-radius:1rem;margin-right:.4rem;white-space:nowrap}
.word.safe{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.word.unsafe{border-style:dashed}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th{text-align:left;font-weight:600;vertical-align:baseline}
thead th{font-size:.8rem;color:var(--soft);padding:.3rem .6rem .3rem 0}
.containers td,.containers tbody th{padding:.4rem 1rem .4rem 0;border-top:1px solid var(--rule);vertical-align:top}
.wide{overflow-x:auto}
.diff{table-layout:fixed;margin-top:.9rem}
.diff .n{width:3.6rem;white-space:nowrap}
.diff td{vertical-align:top;padding:0 .6rem 0 0;background:var(--tint)}
.diff td.n{font:.78rem/1.5rem var(--mono);color:var(--soft);text-align:right;padding-right:.9rem;user-select:none}
.diff td:nth-child(2){border-right:1rem solid var(--paper)}
.diff .change .old,.diff .change .new{background:var(--deep)}
.diff .change .new code{font-weight:600}
.diff .change .old code{text-decoration:line-through;text-decoration-color:var(--soft)}
.diff .change .new.n::before{content:"+ "}.diff .change .old.n::before{content:"− "}
.diff .gap td{color:var(--soft);text-align:center}
footer{margin-top:4rem;padding-top:1.5rem;border-top:1px solid var(--rule);font-size:.92rem}
footer dl{display:grid;grid-template-columns:7rem 1fr;gap:.4rem 1rem;margin:0}
footer dd{margin:0}
footer h2{margin:2rem 0 .75rem}
@media(max-width:60rem){
summary{grid-template-columns:1.1rem minmax(0,1fr) auto}
summary h3{grid-column:2/-1}
summary .who{grid-column:2}
.body{padding-left:0}
.graph li{grid-template-columns:minmax(0,1fr);align-content:center;padding:.7rem 0 .7rem .6rem}
.passage{display:block}
.notes{background:var(--paper);padding:.8rem 0 .6rem 1rem;border-left:4px solid var(--deep)}
}
@media screen and (max-width:44rem){
.filter{position:static}
.filter label{flex:1 1 9rem}
html{scroll-padding-top:1rem}
.why li{grid-template-columns:1fr;gap:0}
.lines li{grid-template-columns:2.6rem minmax(0,1fr)}
.lines li::before{padding-right:.7rem}
.parts a{grid-template-columns:2.2rem 1fr}
footer dl{grid-template-columns:1fr}
footer dd{margin-bottom:.6rem}
.diff,.diff tbody{display:block}
.diff colgroup{display:none}
.diff thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.diff tr{display:grid;grid-template-columns:2.8rem minmax(0,1fr);background:var(--tint)}
.diff .same .new,.diff .none{display:none}
.diff .same td:nth-child(n+3){display:none}
.diff td,.diff td.n,.diff td:nth-child(2){width:auto;border:0}
.diff .gap{grid-template-columns:1fr}
}
@media(forced-colors:active){.bar rect,.lines li,.diff td,.wires path{forced-color-adjust:none}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--tint:#f5f5f5;--deep:#e4e4e4;--root:#a32410;--bar:#777}
body{font-size:10pt}
#page{max-width:none;padding:0}
.filter,.skip{display:none}
article{content-visibility:visible;break-inside:auto}
summary::before{visibility:hidden}
.tells>details::details-content{content-visibility:visible}
.word.safe{background:none;color:inherit}
.lines li,.diff tr,.note,.graph>div,summary{break-inside:avoid}
h2,h4,h5,summary{break-after:avoid}
.graph rect,.lines li,.diff td,.passage{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
