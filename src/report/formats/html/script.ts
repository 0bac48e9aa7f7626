/**
 * The filter, and a button that opens what is left. All of it works on what the page has, and asks for nothing. It is
 * text here, for it runs in another world.
 */
export const script = `
(() => {
  const by = (id) => document.getElementById(id);
  const [filter, search, user, severity, all, count] = ['filter', 'search', 'user', 'severity', 'all', 'count'].map(by);
  const files = [...document.querySelectorAll('#files > article')];
  const heads = [...document.querySelectorAll('#files > h2')];
  const LEVELS = ['info', 'warning', 'error'];
  const texts = new Map();
  const textOf = (file) => {
    if (!texts.has(file)) texts.set(file, file.textContent.toLowerCase());
    return texts.get(file);
  };
  const shown = () => files.filter((file) => !file.hidden);
  const look = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const least = LEVELS.indexOf(severity.value);
    const left = new Map();
    for (const file of files) {
      const { user: own, severity: level } = file.dataset;
      const fits = (user.value === '' || own === user.value) && LEVELS.indexOf(level) >= least;
      file.hidden = !(fits && words.every((word) => textOf(file).includes(word)));
      if (!file.hidden) left.set(file.slot, (left.get(file.slot) ?? 0) + 1);
    }
    for (const head of heads) {
      const number = left.get(head.dataset.group) ?? 0;
      head.hidden = number === 0;
      head.querySelector('span').textContent = number;
    }
    count.textContent = shown().length + ' of ' + files.length;
    all.textContent = all.dataset.open;
  };
  let asked = 0;
  const later = () => {
    clearTimeout(asked);
    asked = setTimeout(look, 80);
  };
  search.addEventListener('input', later);
  user.addEventListener('change', look);
  severity.addEventListener('change', look);
  all.addEventListener('click', () => {
    const opens = all.textContent === all.dataset.open;
    for (const file of shown()) file.firstElementChild.open = opens;
    all.textContent = opens ? all.dataset.close : all.dataset.open;
  });
  const closed = new Set();
  addEventListener('beforeprint', () => {
    for (const file of shown()) {
      const details = file.firstElementChild;
      if (!file.classList.contains('tells') || details.open) continue;
      details.open = true;
      closed.add(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
    closed.clear();
  });
  if (files.length <= 3) for (const file of files) file.firstElementChild.open = true;
  filter.hidden = files.length < 2;
  look();
})();
`;
