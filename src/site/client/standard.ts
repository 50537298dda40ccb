/** The version of a standard that held on a day, and the address of a clause on the clipboard. The list and links do without. */
function connectPeriods(block: HTMLElement): void {
  const form = block.querySelector('form');
  const input = form?.querySelector('input');
  const note = form?.querySelector('p');
  if (!form || !input || !note) return;
  const versions = [...block.querySelectorAll<HTMLAnchorElement>('a[data-from]')];
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = input.value;
    // The newest stands first, and dates sort as text.
    const held = versions.find((link) => (link.dataset['from'] ?? '') <= day);
    if (held && held.dataset['state'] !== 'current') {
      location.assign(held.href);
      return;
    }
    const said = held ? note.dataset['current'] : note.dataset['before'];
    note.textContent = (said ?? '').replace('{day}', day);
  });
}

for (const block of document.querySelectorAll<HTMLElement>('[data-periods]')) connectPeriods(block);

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy-link]')) {
  link.addEventListener('click', () => {
    // Refused where the page is not served safely; the address then stands in the address bar.
    navigator.clipboard?.writeText(link.href).then(
      () => (link.dataset['done'] = ''),
      () => undefined,
    );
  });
  link.addEventListener('blur', () => {
    delete link.dataset['done'];
  });
}
