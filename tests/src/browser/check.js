// For each set of ids: presses exactly these buttons, and notes what the page shows. Without sets: what it shows now.
const sets = arguments[0];
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
const shown = element => element.getClientRects().length > 0;
const named = (element, letter) => {
  const found = [...element.classList].find(name => name.startsWith(letter + '-'));
  return found === undefined ? null : found.slice(2);
};
const buttons = all('.after-gate input, #g0');
const results = all('[role=status] .result');
const also = all('[role=status] .result p.outcome');
const links = all('a.to-outcome');
const blocks = all('#outcome > .outcome');
const within = (selector, letter) => blocks.flatMap(block =>
  all(selector, block).map(one => [block, one, named(block, 'o') + '/' + named(one, letter)]));
const notes = within('.note', 'n'), advice = within('.steps > li', 'd');
const reasons = all('#outcome .reason').map(one => [one, [...one.classList].find(name => /^r\d+$/.test(name)).slice(1)]);

const look = () => ({
  outcomes: results.filter(shown).map(one => named(one, 'o')),
  also: also.filter(shown).map(one => named(one, 'o')),
  links: links.filter(shown).map(one => named(one, 'o')),
  reasons: [...new Set(reasons.filter(([one]) => shown(one)).map(([, key]) => key))].sort((a, b) => a - b),
  notes: notes.filter(([, one]) => shown(one)).map(([, , name]) => name),
  advice: advice.filter(([, one]) => shown(one)).map(([, , name]) => name),
});
if (sets === null) return [look()];
return sets.map(set => {
  const wanted = new Set(set);
  const missing = set.find(id => !document.getElementById(id));
  if (missing) throw new Error('no button ' + missing);
  for (const button of buttons) if (button.checked !== wanted.has(button.id)) button.checked = wanted.has(button.id);
  return look();
});
