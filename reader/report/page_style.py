"""The style sheet of the HTML report: colours by meaning, each with a second sign for the colour-blind."""

STYLE = """\
:root {
  --paper: #fffefa; --ink: #22211e; --quiet: #6b675f; --line: #dcd8ce;
  --gone: #fbe1cf; --gone-word: #f3b98b; --new: #dceaf7; --new-word: #9dcaee; --moved: #efe9d6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1c1a; --ink: #e6e2d9; --quiet: #a09a8d; --line: #3c3934;
    --gone: #41301f; --gone-word: #7d4a1b; --new: #1d3347; --new-word: #1f5687; --moved: #383322;
  }
}
body { margin: 2rem auto; max-width: 84rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.55 Charter, "Iowan Old Style", "Noto Serif", Georgia, serif; }
.summary { font: 0.95rem/1.5 system-ui, sans-serif; color: var(--quiet); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.45rem 1rem; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
thead th { font: 600 0.95rem/1.4 system-ui, sans-serif; padding-bottom: 0.8rem;
  border-bottom: 1px solid var(--line); }
small { display: block; font: 0.8rem/1.5 system-ui, sans-serif; color: var(--quiet); }
.sign { width: 2.5rem; padding: 0.45rem 0; text-align: center; color: var(--quiet);
  font: 0.95rem/1.7 system-ui, sans-serif; }
.equal .sign { opacity: 0.4; }
td p { margin: 0 0 0.6rem; }
td p:last-child { margin-bottom: 0; }
.headline { font-size: 1.2rem; font-weight: 600; }
.removed td:first-child { background: var(--gone); }
.added td:last-child { background: var(--new); }
.replaced td:first-child:not(:empty) { background: var(--gone); }
.replaced td:last-child:not(:empty) { background: var(--new); }
.moved td:not(.sign):not(:empty) { background: var(--moved); }
del { background: var(--gone-word); text-decoration: line-through; }
ins { background: var(--new-word); text-decoration: underline; }
td span { text-decoration: underline dotted var(--quiet); text-underline-offset: 0.2em; }
.removed del, .added ins, .replaced del, .replaced ins { background: none; text-decoration: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print {
  :root { --paper: #fff; font-size: 9pt; }
  body { margin: 0; max-width: none; padding: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  td, del, ins { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
