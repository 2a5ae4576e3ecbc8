// Runs every rule of axe-core that is not withdrawn, also those that are off unless asked for (AAA, target size, on trial).
const done = arguments[arguments.length - 1];
const rules = axe.getRules().filter(rule => !rule.tags.includes('deprecated')).map(rule => rule.ruleId);
const options = {
  resultTypes: ['violations'],
  rules: Object.fromEntries(rules.map(id => [id, { enabled: true }])),
};
axe.run(document, options).then(
  result => done({
    rules: rules.length,
    violations: result.violations.flatMap(rule => rule.nodes.map(node =>
      `${rule.id}: ${node.html.slice(0, 160)} | ${node.any.concat(node.all, node.none).map(check => check.message).join('; ').slice(0, 240)}`)),
  }),
  error => done({ error: String(error) }),
);
