// Takes away what an engine without :has() does not understand: rules and conditions that name it. Returns how many there were.
let removed = 0;
const clear = list => {
  for (let at = list.cssRules.length - 1; at >= 0; at--) {
    const rule = list.cssRules[at];
    if ((rule.selectorText ?? rule.conditionText ?? '').includes(':has(')) {
      list.deleteRule(at);
      removed++;
    } else if (rule.cssRules) {
      clear(rule);
    }
  }
};
for (const sheet of document.styleSheets) clear(sheet);
return removed;
