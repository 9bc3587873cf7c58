/** The look of the element. A site changes it by the variables, which a page sets on `patron-privacy-desk`. */
export const style = `
:host {
  --ink: var(--pp-ink, #1a1a1a);
  --quiet: var(--pp-quiet, #4d4d4d);
  --paper: var(--pp-paper, #ffffff);
  --panel: var(--pp-panel, #f3f4f6);
  --line: var(--pp-line, #767b85);
  --accent: var(--pp-accent, #0b4f8a);
  --on-accent: var(--pp-on-accent, #ffffff);
  --go: var(--pp-go, #14622f);
  --careful: var(--pp-careful, #7a4b00);
  --stop: var(--pp-stop, #9b1c1c);
  --font: var(--pp-font, system-ui, -apple-system, "Segoe UI", sans-serif);
  display: block;
  color: var(--ink);
  background: var(--paper);
  font: 1rem/1.5 var(--font);
  color-scheme: light dark;
  min-height: 100vh;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: var(--pp-ink-dark, #f1f1f1);
    --quiet: var(--pp-quiet-dark, #c6c9cf);
    --paper: var(--pp-paper-dark, #14171c);
    --panel: var(--pp-panel-dark, #20252d);
    --line: var(--pp-line-dark, #8d95a3);
    --accent: var(--pp-accent-dark, #8ec5ff);
    --on-accent: var(--pp-on-accent-dark, #06223c);
    --go: var(--pp-go-dark, #7ddc9a);
    --careful: var(--pp-careful-dark, #ffc96b);
    --stop: var(--pp-stop-dark, #ff9c9c);
  }
}
*, *::before, *::after { box-sizing: border-box; }
.page { max-width: 76rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: 0; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 0 0 .5rem; line-height: 1.3; }
h3 { font-size: 1.05rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0; }
a { color: var(--accent); overflow-wrap: anywhere; }
ul, ol { margin: .25rem 0; padding-left: 1.4rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; justify-content: space-between; }
.quiet { color: var(--quiet); font-size: .95rem; }
.columns { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr); gap: 1rem; margin-top: 1rem; align-items: start; }
.columns.two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
@media (max-width: 52rem) { .columns, .columns.two { grid-template-columns: minmax(0, 1fr); } }
section, details.panel { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin-bottom: 1rem; }
section section { background: none; border: 0; padding: 0; margin: 0; }
h2:focus, .ask:focus { outline: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button, select, input { font: inherit; color: inherit; }
button { background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .8rem; min-height: 2.75rem; cursor: pointer; text-align: left; }
button:hover { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; }
button.small { min-height: 0; padding: .1rem .5rem; font-size: .95rem; }
input[type="file"] { max-width: 100%; }
input[type="text"], input[type="search"], input[type="date"], select, textarea { background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .6rem; min-height: 2.75rem; width: 100%; max-width: 26rem; }
textarea { max-width: none; min-height: 20rem; font: .95rem/1.45 ui-monospace, monospace; }
label { display: block; font-weight: 600; margin-top: .5rem; }
label.tick { font-weight: 400; display: flex; gap: .6rem; align-items: flex-start; margin: .35rem 0; }
label.tick input { width: 1.3rem; height: 1.3rem; margin: .15rem 0 0; flex: none; accent-color: var(--accent); }
.row label { margin: 0; }
.row select { width: auto; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .6rem; align-items: center; }
.options { list-style: none; padding: 0; display: grid; gap: .4rem; margin: .6rem 0; }
.options button { width: 100%; display: flex; gap: .7rem; align-items: baseline; }
.options .line { color: var(--quiet); font-size: .95rem; display: block; }
kbd { font: inherit; font-weight: 700; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .4rem; min-width: 1.6rem; text-align: center; flex: none; }
.given { list-style: none; padding: 0; margin: .5rem 0 0; }
.given li { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; padding: .2rem 0; border-top: 1px solid var(--line); }
.given .what { font-weight: 600; }
.answer { border-width: 0 0 0 .5rem; border-style: solid; border-color: var(--line); }
.answer.go { border-color: var(--go); }
.answer.careful { border-color: var(--careful); }
.answer.stop { border-color: var(--stop); }
.headline { font-size: 1.3rem; font-weight: 700; line-height: 1.35; }
.go .headline { color: var(--go); }
.careful .headline { color: var(--careful); }
.stop .headline { color: var(--stop); }
.never { color: var(--stop); }
.tag { font-weight: 700; color: var(--careful); }
.sources { margin: 0 0 .5rem 1.9rem; }
.sources a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; }
.cites { font-size: .9rem; }
.notice { border: 2px solid var(--careful); border-radius: .4rem; padding: .5rem .8rem; margin: .6rem 0; background: var(--paper); }
.done { text-decoration: line-through; color: var(--quiet); }
details { margin-top: .75rem; }
summary { cursor: pointer; font-weight: 600; min-height: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; border-top: 1px solid var(--line); padding: .35rem .5rem .35rem 0; overflow-wrap: anywhere; }
.drop { min-width: 0; margin: 0; border: 2px dashed var(--line); border-radius: .4rem; padding: .6rem; }
.field { border-bottom: 1px solid var(--ink); min-height: 3.2rem; padding-top: .5rem; }
.only-print { display: none; }
@media (prefers-reduced-motion: no-preference) { button { transition: border-color .1s; } }
@media (max-width: 24rem) { .page { padding: .5rem; } section, details.panel { padding: .7rem; } }
@media print {
  :host { --ink: #000; --quiet: #222; --paper: #fff; --panel: #fff; --line: #555; --go: #000; --careful: #000; --stop: #000; --accent: #000; min-height: 0; }
  .no-print, .print-log .answer-part, .print-answer .log-part { display: none !important; }
  .only-print { display: block; }
  .columns { display: block; }
  section { border: 0; padding: 0; break-inside: avoid-page; }
  details:not([open]) { display: none; }
}
`;
