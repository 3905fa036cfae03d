/**
 * What an embed can do where scripts run: read values out on hover, touch and keys, and tell its host how high it is.
 * Everything that it needs stands in the HTML. Nothing here may need an origin of its own: no storage, no cookies.
 */

/** @typedef {import('../../lib/drawing/embed-drawings').Places} Places */

const area = /** @type {HTMLElement} */ (document.querySelector('.area'));
const line = /** @type {HTMLElement} */ (document.querySelector('.reading p'));
const atRest = [...line.childNodes];
const readings = /** @type {HTMLTemplateElement} */ (document.getElementById('readings')).content.children;
const cursor = document.createElement('div');
cursor.className = 'cursor';

/** @type {number | undefined} the reading that the reader is at, counted from 0 */
let active;

function shownDrawing() {
  const drawings = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.drawing'));
  return [...drawings].find((drawing) => drawing.offsetWidth > 0);
}

/** @param {HTMLElement} drawing @returns {Places} */
const placesIn = (drawing) => /** @type {Places} */ (JSON.parse(drawing.dataset.places ?? ''));

/** @param {number | undefined} index */
function read(index) {
  if (index === active) return;
  active = index;
  const reading = index === undefined ? undefined : readings[index];
  line.replaceChildren(...(reading ? reading.cloneNode(true).childNodes : atRest));
  cursor.remove();
  const drawing = shownDrawing();
  if (index !== undefined && drawing) mark(drawing, index);
}

function mark(/** @type {HTMLElement} */ drawing, /** @type {number} */ index) {
  const { along, at, from, to, half } = placesIn(drawing);
  const here = at[index] ?? 0;
  const [start, size, across, acrossSize] =
    along === 'x' ? ['left', 'width', 'top', 'height'] : ['top', 'height', 'left', 'width'];
  cursor.className = half > 0 ? 'cursor slot' : 'cursor';
  cursor.removeAttribute('style');
  cursor.style.setProperty(start, `${here - half}%`);
  cursor.style.setProperty(size, half > 0 ? `${half * 2}%` : '1px');
  cursor.style.setProperty(across, `${from}%`);
  cursor.style.setProperty(acrossSize, `${to - from}%`);
  drawing.append(cursor);
}

function pointAt(/** @type {PointerEvent} */ { clientX, clientY }) {
  const drawing = shownDrawing();
  if (!drawing) return;
  const { along, at } = placesIn(drawing);
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const here = along === 'x' ? ((clientX - left) / width) * 100 : ((clientY - top) / height) * 100;
  const distances = at.map((place) => Math.abs(place - here));
  if (distances.length > 0) read(distances.indexOf(Math.min(...distances)));
}

/** As components/figure/key-step.ts. */
function stepTo(/** @type {string} */ key) {
  const last = readings.length - 1;
  const from = active ?? last;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

if (readings.length > 0) {
  // Only where a script runs: without one, a stop for the Tab key would lead nowhere.
  area.tabIndex = 0;
  area.setAttribute('role', 'application');
  area.setAttribute('aria-roledescription', 'chart reader');
  area.setAttribute('aria-label', area.dataset.label ?? '');
  area.setAttribute('aria-describedby', 'keys');
  area.addEventListener('pointerdown', pointAt);
  area.addEventListener('pointermove', pointAt);
  area.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') read(undefined);
  });
  area.addEventListener('blur', () => read(undefined));
  area.addEventListener('keydown', (event) => {
    const index = stepTo(event.key);
    if (index === undefined) return;
    event.preventDefault();
    read(index);
  });
}

let toldPx = 0;

/**
 * Speaks to Datawrapper's hosts, of which older ones look for a frame whose address holds the key, and to
 * open-iframe-resizer's.
 */
function tellHeight() {
  const { width, height } = document.documentElement.getBoundingClientRect();
  toldPx = Math.ceil(height);
  parent.postMessage({ 'datawrapper-height': { [location.pathname]: toldPx } }, '*');
  parent.postMessage({ type: 'iframe-resized', width: Math.ceil(width), height: toldPx }, '*');
}

if (parent !== window) {
  // The height follows from the width and what is unfolded, never from the frame's height: it cannot chase itself.
  new ResizeObserver(() => {
    if (Math.ceil(document.documentElement.getBoundingClientRect().height) !== toldPx) tellHeight();
  }).observe(document.documentElement);
  addEventListener('load', tellHeight);
  addEventListener('message', ({ source, data }) => {
    const type = /** @type {{ type?: unknown } | null} */ (data)?.type;
    if (source === parent && (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions'))
      tellHeight();
  });
}
