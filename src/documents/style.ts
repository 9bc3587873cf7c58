/** Readable from arm's length, in black and white, on Letter and A4. */
export const style = `
@page { margin: 9mm 11mm }
* { box-sizing: border-box }
body { --body: 12pt; font: var(--body)/1.35 Arial, Helvetica, "Liberation Sans", sans-serif; color: #000; background: #fff; max-width: 190mm; margin: 0 auto; overflow-wrap: break-word }
@media screen { body { margin: 8mm auto; padding: 0 4mm } }
header { border-bottom: 2pt solid #000; margin-bottom: 3mm }
h1 { font-size: calc(var(--body) * 1.75); line-height: 1.1; margin: 0 0 1mm }
header p { margin: 0 0 1.5mm; font-weight: 700 }
h2 { font-size: calc(var(--body) * 1.15); margin: 4mm 0 1mm; break-after: avoid }
p { margin: 1.5mm 0 }
ol, ul { margin: 1.5mm 0; padding-left: 2.2em }
li { margin: .8mm 0; break-inside: avoid }
section { border: 1.2pt solid #000; border-radius: 2mm; padding: 1.6mm 3.5mm; margin: 2mm 0; break-inside: avoid }
section h3 { font-size: calc(var(--body) * 1.05); margin: 0 0 .6mm }
section p, section ol { margin: 0 }
section.calls { border-width: 2.4pt }
section.calls p { margin-top: .8mm; font-weight: 700 }
.never { border-left: 5pt solid #000; padding-left: 3mm; font-weight: 700; break-inside: avoid }
.field { margin: 4mm 0; break-inside: avoid }
.field div { border-bottom: 1pt solid #000; height: 12mm }
.flaw-report .field:nth-of-type(3) div, .flaw-report .field:nth-of-type(5) div { height: 28mm }
.boxes { list-style: none; padding-left: 1.6em }
.boxes li::before { content: "\\2610"; display: inline-block; width: 1.6em; margin-left: -1.6em; font-size: 1.15em }
pre { font: .85em/1.35 "Courier New", "Liberation Mono", monospace; border: .8pt solid #000; padding: 2mm 3mm; white-space: pre-wrap; break-inside: avoid }
.counsel-worksheet h2 { border-top: 1.2pt solid #000; padding-top: 3mm; margin-top: 6mm }
.counsel-worksheet .field { margin: 1.5mm 0; display: flex; gap: 3mm; align-items: flex-end }
.counsel-worksheet .field b { font-weight: 400; flex: none }
.counsel-worksheet .field div { flex: 1; height: 8mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 }
th, td { border: .8pt solid #000; padding: 1.2mm 2mm; text-align: left; vertical-align: top; font-weight: 400 }
thead th, tbody th { font-weight: 700 }
tr { break-inside: avoid }
.tree, .tree ul { list-style: none; margin: 0; padding: 0 }
.tree ul { margin-left: 2mm; padding-left: 3mm; border-left: 1.2pt solid #000 }
.tree li { margin: 0; break-inside: auto }
.tree li div { padding: .7mm 0; break-inside: avoid }
.tree em { font-style: normal; font-size: .92em }
.tree em::before { content: " \\25CF\\00A0" }
.tree .answers > div { border: 2pt solid #000; border-radius: 1.5mm; padding: .5mm 2mm; margin: .5mm 0 }
small { color: #333; font-size: 8pt; font-weight: 400 }
footer { border-top: 1pt solid #000; margin-top: 3mm; padding-top: 1mm; font-size: 9pt; line-height: 1.25 }
footer p { margin: 0 }
.chart .tree { line-height: 1.14 }
.chart .tree li div { padding: .3mm 0 }
.chart .tree .answers > div { padding: .3mm 2mm; margin: .4mm 0 }
.directive { line-height: 1.15 }
.directive section { padding: .8mm 3mm; margin: 1.2mm 0 }`;
