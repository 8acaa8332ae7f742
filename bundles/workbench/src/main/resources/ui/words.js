// Words of the workbench in the person's language; what has no translation is shown in English.

export const LANGUAGES = [['en', 'English'], ['fr', 'Français'], ['ar', 'العربية']];

let words = {};
let current = 'en';

export const language = () => current;

export async function loadWords() {
  const wanted = localStorage.getItem('missionbench.language') || navigator.language.slice(0, 2);
  current = LANGUAGES.some(([code]) => code === wanted) ? wanted : 'en';
  words = current === 'en' ? {} : await (await fetch(`/ui/words/${current}.json`)).json();
  document.documentElement.lang = current;
  document.documentElement.dir = current === 'ar' ? 'rtl' : 'ltr';
}

export function speak(code) {
  localStorage.setItem('missionbench.language', code);
  location.reload();
}

/** A sentence in the person's language; {0}, {1} are filled in. */
export function t(english, ...values) {
  const sentence = words[english] ?? english;
  return values.length === 0 ? sentence : sentence.replace(/\{(\d)\}/g, (all, at) => values[at] ?? '');
}

/** A whole number with its digits grouped as the language does it. */
export const count = (number) => new Intl.NumberFormat(current).format(number);

/** A decimal written with a point, grouped, with as many decimals as it has. */
export function decimal(written) {
  if (written === '' || written == null) return '';
  const decimals = (written.split('.')[1] || '').length;
  return new Intl.NumberFormat(current, {minimumFractionDigits: decimals, maximumFractionDigits: decimals})
    .format(written);
}

export const moment = (instant) =>
  new Intl.DateTimeFormat(current, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(instant));
