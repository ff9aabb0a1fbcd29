/** The hues of the maps: those of `styles/tokens.css`. They follow the scheme of the machine, since a picture knows nothing of its page; on paper, black on white. */
export const MAP_HUES = [
  'svg{--paper:#faf8f3;--land:#efe8da;--ink:#1c1b19;--line:#8f887b;--wave:#c9c1b2;--hair:#ddd6c9;--ru:#d3dde4;--kp:#efcfc8;--rus:#1f4e79;--cor:#9c2f26}',
  '@media(prefers-color-scheme:dark){svg{--paper:#16171a;--land:#26272b;--ink:#e9e5dc;--line:#7d7870;--wave:#403e3b;--hair:#2a2a2b;--ru:#22303c;--kp:#43292a;--rus:#8db8e0;--cor:#e59a90}}',
  '@media(prefers-contrast:more){svg{--line:var(--ink);--wave:var(--hair)}}',
  '@media print{svg{--paper:#fff;--land:#fff;--ink:#000;--line:#000;--wave:#bbb;--hair:#ddd;--ru:#fff;--kp:#fff;--rus:#000;--cor:#000}}',
].join('');

/** The look of the plate, as the style of its SVG: an engraving, three lines along the coasts, letters that stand out from what they cross. */
export const MAP_STYLE = [
  'svg{font:14px N,serif}',
  'g{stroke-linejoin:round}use,.grid,.bord,.common,.lead{fill:none}',
  '.sea{fill:var(--paper)}',
  '.grid{stroke:var(--hair);stroke-width:1.5}',
  '.a,.b,.c{stroke:var(--wave)}.a{stroke-width:24;opacity:.45}.b{stroke-width:15;opacity:.7}.c{stroke-width:7.5}',
  '.x{stroke:var(--paper)}.x.a{stroke-width:22.2;opacity:1}.x.b{stroke-width:13.2;opacity:1}.x.c{stroke-width:5.6}',
  '.land{fill:var(--land);stroke:var(--ink);stroke-width:1.4}',
  '.tru{fill:var(--ru)}.tkp{fill:var(--kp)}.hru{fill:url(#hr)}.hkp{fill:url(#hk)}',
  '.hru,.hkp{stroke:var(--ink);stroke-width:1.4}',
  '#hr path{stroke:var(--rus);opacity:.3}#hk path{stroke:var(--cor);opacity:.4}',
  '.bord{stroke:var(--line);stroke-width:1.6}',
  '.common{stroke:var(--ink);stroke-width:9}',
  '.frame{fill:none;stroke:var(--ink);stroke-width:.8}.neat{stroke-width:2.2}',
  '.lead{stroke:var(--ink);stroke-width:.9}.dot{fill:var(--ink)}.inset{fill:none}.hollow,.near,.inset{stroke:var(--ink)}.near,.inset,.wide{stroke-dasharray:2.6 1.7}.hollow{fill:var(--paper)}.near{fill:none}',
  '.disc{fill:var(--paper);stroke:var(--ink);stroke-width:1.1}',
  'text{fill:var(--ink);paint-order:stroke;stroke:var(--land);stroke-width:2.4px;stroke-opacity:.8;stroke-linejoin:round}',
  '.n{text-anchor:middle;stroke:none;font-feature-settings:"lnum"}',
].join('');

/** The hatchings of the two sides, each its own way: they tell them apart where colours do not. */
export const HATCHES =
  '<pattern id="hr" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 4h9"/></pattern>' +
  '<pattern id="hk" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 3h7"/></pattern>';
