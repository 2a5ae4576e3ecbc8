// Whether the link of danger is on the screen, uncovered, in several places of the page.
const link = document.querySelector('.to-outcome.danger');
const end = document.documentElement.scrollHeight - innerHeight;
return [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1].map(part => {
  scrollTo({ top: end * part, behavior: 'instant' });
  const box = link.getBoundingClientRect();
  const within = box.height > 0 && box.top >= 0 && box.bottom <= innerHeight + 0.5;
  const points = [0.1, 0.5, 0.9].map(at => document.elementFromPoint(box.left + box.width * at, box.top + box.height / 2));
  const uncovered = points.every(one => link.contains(one));
  return { part, seen: within && uncovered, top: box.top, bottom: box.bottom, high: innerHeight, under: points.map(one => one && one.className) };
});
