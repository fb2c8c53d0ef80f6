// Before anything is painted: light or dark, as was chosen on this machine. The choice itself is src/look/shade.ts.
const chosen = localStorage.getItem('laget.shade');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.shade = chosen;
