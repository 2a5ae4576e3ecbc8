// Runs every rule of axe-core that is not withdrawn, also those that are off unless asked for (AAA, target size, on trial).
const done = arguments[arguments.length - 1];
const rules = axe.getRules().filter(rule => !rule.tags.includes('deprecated')).map(rule => rule.ruleId);
const options = {
  resultTypes: ['violations', 'incomplete'],
  rules: Object.fromEntries(rules.map(id => [id, { enabled: true }])),
};

// Where something transparent lies over a text, as the real button over its label, axe does not judge the contrast. No colour
// here is half transparent and nothing has a picture behind it, so what lies behind is the nearest colour outwards.
const channels = colour => colour.match(/[\d.]+/g).map(Number);
const light = colour => channels(colour).slice(0, 3).map(part => part / 255)
  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
const behind = element => {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if ((channels(colour)[3] ?? 1) > 0) return colour;
  }
  return 'rgb(255, 255, 255)';
};
const unjudged = node => {
  const element = document.querySelector(node.target[0]);
  const style = getComputedStyle(element);
  const [low, high] = [light(style.color), light(behind(element))].sort((a, b) => a - b);
  const contrast = (high + 0.05) / (low + 0.05);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return contrast >= (large ? 4.5 : 7) ? [] : [`contrast ${contrast.toFixed(2)}: ${node.html.slice(0, 160)}`];
};

axe.run(document, options).then(
  result => {
    const open = id => result.incomplete.filter(rule => rule.id === id).flatMap(rule => rule.nodes);
    // Links with one name that lead to different places are for a person to judge, says axe. None is good enough here.
    const alike = open('identical-links-same-purpose').map(node => `links alike: ${node.html.slice(0, 160)}`);
    const broken = result.violations.flatMap(rule => rule.nodes.map(node => {
      const why = node.any.concat(node.all, node.none).map(check => check.message).join('; ');
      return `${rule.id}: ${node.html.slice(0, 160)} | ${why.slice(0, 240)}`;
    }));
    done({ rules: rules.length, violations: broken.concat(alike, open('color-contrast-enhanced').flatMap(unjudged)) });
  },
  error => done({ error: String(error) }),
);
