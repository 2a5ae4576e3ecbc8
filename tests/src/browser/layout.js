// Measures the page shown: sideways scroll, text that leaves the screen, targets that are hard to hit.
const LEAST = 44;
const root = document.documentElement;
const faults = [];
const describe = element => {
  const name = [element.localName, ...element.classList].join('.');
  return `${name} "${(element.innerText ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
};
const aside = element => element.closest('.hidden, .skip:not(:focus)') !== null;
const boxes = element => [...element.getClientRects()].filter(box => box.width > 0 && box.height > 0);

if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
const clips = element => getComputedStyle(element).overflow !== 'visible';
const frames = element => {
  const frames = [{ left: 0, right: root.clientWidth, top: -Infinity, bottom: Infinity, name: 'the screen' }];
  for (let at = element; at !== document.body; at = at.parentElement) {
    if (clips(at)) frames.push(Object.assign(at.getBoundingClientRect(), { name: describe(at) }));
  }
  return frames;
};
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, node => {
  const seen = node.data.trim() && !aside(node.parentElement);
  return seen ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
});
const line = document.createRange();
while (texts.nextNode()) {
  line.selectNodeContents(texts.currentNode);
  const around = frames(texts.currentNode.parentElement);
  for (const box of line.getClientRects()) {
    const cut = around.find(frame => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
    if (!cut) continue;
    faults.push(`leaves ${cut.name}: "${texts.currentNode.data.trim().slice(0, 40)}" from ${box.left.toFixed()} to ${box.right.toFixed()}`);
    break;
  }
}

// The ends of a finger's cross on the middle of a target have to belong to it, so that targets over each other are found. Links
// in running text are as near to each other as the words are.
const running = target => target.matches('p a, li p a') && getComputedStyle(target).display.startsWith('inline')
  && target.closest('p').innerText.trim().length > target.innerText.trim().length;
const belongs = (target, hit) => hit !== null && (target.contains(hit) || hit.control === target || target.labels?.length && [...target.labels].includes(hit));
const over = (target, box) => {
  const x = box.left + box.width / 2, y = box.top + box.height / 2, reach = LEAST / 2 - 1;
  return [[0, 0], [-reach, 0], [reach, 0], [0, -reach], [0, reach]]
    .map(([right, down]) => document.elementFromPoint(x + right, y + down)).filter(hit => !belongs(target, hit));
};
const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
  .filter(element => boxes(element).length > 0);
for (const target of targets) {
  if (target.matches('.skip')) target.focus();
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Of a link that breaks, the largest part counts.
  const box = boxes(target).reduce((one, other) => one.width * one.height >= other.width * other.height ? one : other);
  const size = `${box.width.toFixed(1)} x ${box.height.toFixed(1)}`;
  if (box.width < LEAST - 0.01 || box.height < LEAST - 0.01) faults.push(`too small: ${describe(target)} ${size}`);
  else if (!running(target)) faults.push(...over(target, box).slice(0, 1)
    .map(hit => `covered: ${describe(target)} ${size} at ${box.top.toFixed()} by ${hit && describe(hit)}`));
  target.blur();
}
return { faults, targets: targets.length, rem: parseFloat(getComputedStyle(root).fontSize) };
