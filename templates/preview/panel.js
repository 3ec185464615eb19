"use strict";
// The panel beside the page. It asks the server for facts and puts them into words; it looks at the page in the frame
// and never changes what stands in it.

const $ = (id) => document.getElementById(id);
const frame = $("page");
const root = document.documentElement;

/** The day that is shown, as 2027-01-15; null follows today. */
let day = null;
let today = null;
/** The page in the frame, from the site's root: kommuner/berg/index.html. Null where it is none of the site's. */
let path = "index.html";
/** The last version of the site that we have heard of. */
let version = 0;
/** What the page in the frame says (its mark), and of which version that is known. */
let shown = null;
/** The version when the frame began to load. */
let versionAtLoad = 0;
/** Where the reader was in a page that is being shown anew. */
let place = null;
/** The page that is being replaced by that one; it may itself still be loading. */
let replaced = null;
let changeDays = [];
/** Whether errors stand in the way, so that nobody knows what comes of the texts. */
let isHindered = false;
/** Whether the days are those of the texts as they are now. */
let daysAreKnown = false;
let range = null;
let differenceIsKnown = false;

// --- Words

const longDay = new Intl.DateTimeFormat("sv-SE", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const shortDay = new Intl.DateTimeFormat("sv-SE", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const DAY = 86_400_000;
const dateOf = (iso) => new Date(iso + "T00:00:00Z");
const isoOf = (date) => date.toISOString().slice(0, 10);
const inWords = (iso, format = shortDay) => format.format(dateOf(iso));
const counted = (number, one, many) => `${number.toLocaleString("sv-SE")} ${number === 1 ? one : many}`;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name in made && name !== "list") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// --- The frame

function addressOf(page, onDay = day) {
  const below = page.replace(/(^|\/)index\.html$/, "$1").split("/").map(encodeURIComponent).join("/");
  const whole = page.split("/").map(encodeURIComponent).join("/");
  return onDay === null ? "/" + (below === "" ? whole : below) : `/_/${onDay}/${below}`;
}

/** The page at an address of ours, and the day that the address is for. */
function pageAt({ pathname, hash }) {
  const match = /^\/_\/(\d{4}-\d\d-\d\d)\/(.*)$/.exec(pathname);
  const below = decodeURIComponent(match ? match[2] : pathname.slice(1));
  return { page: below === "" || below.endsWith("/") ? below + "index.html" : below, day: match ? match[1] : null, hash };
}

/** What the frame shows. */
function locationOfFrame() {
  try {
    return pageAt(frame.contentWindow.location);
  } catch {
    return null; // What authors put there is none of ours to look at.
  }
}

/** The page that stands behind `#` in our own address, and the place in it: whatever is written there, a page of this
 * site. Two slashes would begin the name of another. */
function pageAsked() {
  const [, written, hash = ""] = /^#?([^#]*)(#.*)?$/.exec(location.hash);
  let page = written;
  try {
    page = decodeURIComponent(written);
  } catch {
    // It is looked for as it is written.
  }
  const parts = page.split("/").filter((part) => !["", ".", ".."].includes(part));
  return { page: parts.join("/") + (parts.length === 0 ? "index.html" : page.endsWith("/") ? "/index.html" : ""), hash };
}

function show(page, hash = "") {
  path = page;
  shown = null;
  versionAtLoad = version;
  const address = addressOf(page) + hash;
  if (isBlank()) frame.src = address;
  else frame.contentWindow.location.replace(address);
}

/** Whether nothing has been shown yet. */
function isBlank() {
  try {
    return frame.contentWindow.location.pathname === "blank";
  } catch {
    return false; // What authors put there is none of ours to look at.
  }
}

const texts = "main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, summary)";

/** The texts of a page, each with how many say the same before it. */
function textsOf(page) {
  const seen = new Map();
  return [...page.querySelectorAll(texts)].map((node) => {
    const text = node.textContent;
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return { node, key: `${nth} ${text}` };
  });
}

/** Where the reader is: beside these texts, the nearest first, and so far down. Some of them may have been changed. */
function placeInPage() {
  try {
    const { document: page, scrollY, innerHeight } = frame.contentWindow;
    const near = textsOf(page)
      .map(({ node, key }) => ({ key, top: node.getBoundingClientRect().top }))
      .sort((a, b) => Math.abs(a.top - innerHeight / 4) - Math.abs(b.top - innerHeight / 4))
      .slice(0, 12);
    const opened = [...page.querySelectorAll("details")].map((details) => details.open);
    return { path, scrollY, near, opened };
  } catch {
    return null;
  }
}

function restore(where) {
  const page = frame.contentDocument;
  const details = page.querySelectorAll("details");
  if (details.length === where.opened.length) details.forEach((each, index) => { each.open = where.opened[index]; });
  let top = where.scrollY;
  if (top > 0) {
    const now = new Map(textsOf(page).map(({ node, key }) => [key, node]));
    const known = where.near.find(({ key }) => now.has(key));
    if (known) top = frame.contentWindow.scrollY + now.get(known.key).getBoundingClientRect().top - known.top;
  }
  frame.contentWindow.scrollTo({ top, behavior: "instant" });
}

/** Remembers where the reader is. A page that is not there yet is to be where the one before it was. */
function keepPlace() {
  if (place?.path !== path) place = placeInPage();
}

function showAnew() {
  // What authors put there is none of ours to load again.
  if (locationOfFrame() === null) return;
  keepPlace();
  shown = null;
  versionAtLoad = version;
  replaced = frame.contentDocument;
  // The browser would put the page where it was by the number, after we have put it where it was by its text.
  frame.contentWindow.history.scrollRestoration = "manual";
  frame.contentWindow.location.reload();
}

frame.addEventListener("load", () => {
  const there = locationOfFrame();
  if (there === null) place = null;
  if (there === null || frame.contentWindow.location.protocol === "about:") return;
  if (frame.contentDocument === replaced) return;
  path = there.page;
  if (place !== null && place.path === path) restore(place);
  place = null;
  history.replaceState(null, "", "#" + encodeURI(path).replaceAll("#", "%23") + there.hash);
  document.title = frame.contentDocument.title + " – förhandsgranskning";
  frame.contentWindow.addEventListener("pagehide", () => { versionAtLoad = version; });
  frame.contentDocument.addEventListener("click", follow, true);
  ask();
});

/** A link in the page: whoever comes back is to be where they left. What leads away from the site opens in a window of
 * its own: in a frame most sites refuse to be shown. */
function follow(event) {
  const link = event.target.closest?.("a[href]");
  if (!link) return;
  frame.contentWindow.history.scrollRestoration = "auto";
  if (link.origin === location.origin) return followOnNewDay(event, pageAt(link));
  if (!/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  window.open(link.href, "_blank", "noopener");
}

/** A link in a page of the day before, while the page of the day that was chosen is on its way: it leads to that day,
 * and what was on its way must not come after it. */
function followOnNewDay(event, { page, day: onDay, hash }) {
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (onDay === day || opensElsewhere || !page.endsWith(".html")) return;
  event.preventDefault();
  clearTimeout(waiting);
  shown = null;
  versionAtLoad = version;
  place = null;
  frame.contentWindow.location.assign(addressOf(page) + hash);
  askDue();
}

// --- Facts from the server

let asking = null;

async function fetched(address, signal) {
  const answer = await fetch(address, { signal, cache: "no-store" });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Asks how it stands with the page in the frame, and shows it anew where it says something else now. */
async function ask() {
  asking?.abort();
  asking = new AbortController();
  const parameters = new URLSearchParams({ page: path });
  if (day !== null) parameters.set("day", day);
  let state;
  try {
    state = await fetched("/_/state?" + parameters, asking.signal);
  } catch {
    return; // Another question has come in between, or the server has ended: that is told of.
  }
  version = state.version;
  today = state.today;
  tell(state);
  const key = `${day} ${path} ${state.mark ?? state.there}`;
  if (shown === null && state.version === versionAtLoad) shown = key;
  else if (shown !== key) showAnew();
}

let events = null;

function listen() {
  events = new EventSource("/_/events");
  events.addEventListener("site", (event) => {
    // The first is told at once, whether anything has happened or not.
    const isNews = Number(event.data) !== version || root.dataset.verdict === "ended";
    $("updated").textContent = `Senast läst kl. ${clock.format(new Date()).replaceAll(":", ".")}.`;
    if (!isNews) return;
    version = Number(event.data);
    askAll();
  });
  events.addEventListener("difference", askDifference);
  events.addEventListener("error", tellEnd);
}

// A browser opens few connections to one address: a window that nobody sees needs none.
document.addEventListener("visibilitychange", () => {
  events?.close();
  if (!document.hidden) listen();
});

let later = [];

/** The page comes first: what takes the server longer is asked for when it is there. */
function askAll() {
  forgetDifference();
  daysAreKnown = false;
  ask();
  later.forEach(clearTimeout);
  later = [setTimeout(askDays, 300), setTimeout(askDue, 450), setTimeout(askDifference, 600)];
}

// --- The verdict

function tell(state) {
  const verdict = state.errors > 0 ? "bad" : state.warnings > 0 ? "warn" : "good";
  root.dataset.verdict = verdict;
  const found = [
    state.errors > 0 ? `${state.errors} fel` : null, state.warnings > 0 ? counted(state.warnings, "varning", "varningar") : null,
  ].filter(Boolean).join(", ");
  const title = found || "Inget att rätta";
  set($("verdict-title"), title);
  set($("bar-verdict"), title);
  set($("verdict-text"), saysOf(state));
  isHindered = state.errors > 0;
  $("exact").hidden = isHindered || !state.current || state.mark === undefined;
  tellPage(state);
  tellDay();
  tellProblems(state.problems, state.untold);
  tellCommitments(state.page?.promises ?? []);
}

function saysOf(state) {
  if (!state.there) return "Ingen sida kan visas förrän felen är rättade.";
  const last = "Du ser sidan som den var när allt senast var rätt. Den byts när felen är rättade.";
  if (state.leftOut.length > 0) return state.current ? leftOut(state.leftOut) : `${last} ${leftOut(state.leftOut)}`;
  if (!state.current) return last;
  if (state.warnings > 0) return "Webbplatsen kan publiceras. Läs gärna varningarna först.";
  return "Webbplatsen kan publiceras som den är.";
}

/** Which texts are not on the site that is shown. */
function leftOut(files) {
  const all = new Intl.ListFormat("sv-SE").format(files);
  return files.length === 1
    ? `Utkastet ${all} har fel och är inte med på webbplatsen här. Allt annat visas som texterna är nu.`
    : `Utkasten ${all} har fel och är inte med på webbplatsen här. Allt annat visas som texterna är nu.`;
}

function tellEnd() {
  root.dataset.verdict = "ended";
  set($("verdict-title"), "Förhandsgranskningen svarar inte");
  set($("bar-verdict"), "Svarar inte");
  set($("verdict-text"), "Den har kanske avslutats. Starta den igen med promise-pages preview, så fortsätter den här.");
}

/** Only what is new is written, so that nothing is read out twice. */
function set(node, text) { if (node.textContent !== text) node.textContent = text; }

function tellPage(state) {
  $("where").hidden = false;
  const link = $("where-link");
  link.href = addressOf(path);
  set(link, "/" + path.replace(/(^|\/)index\.html$/, "$1"));
  link.title = "Öppna sidan utan panelen";
  $("draft").hidden = !state.page?.draft;
}

// --- Problems

function tellProblems(problems, untold) {
  const own = problems.filter((problem) => problem.ofPage);
  const other = problems.filter((problem) => !problem.ofPage);
  $("problems").hidden = problems.length === 0;
  fill($("problems-own"), own);
  fill($("problems-other"), other);
  $("problems-other").querySelector("h3").hidden = own.length === 0;
  $("problems-more").hidden = untold === 0;
  if (untold > 0) set($("problems-more"), `${counted(untold, "problem", "problem")} till visas när de första är rättade, eller med promise-pages check.`);
}

function fill(group, problems) {
  group.hidden = problems.length === 0;
  group.querySelector("ol").replaceChildren(...problems.map(problemItem));
}

function problemItem(problem) {
  const where = placeOf(problem);
  const severity = problem.severity === "error" ? "Fel" : "Varning";
  const related = problem.related.map((origin) => element("p", { className: "place" }, `Se även ${placeOf(origin)}`));
  return element("li", { className: `problem ${problem.severity}` },
    element("p", { className: "place" }, element("b", {}, severity), " i ", where),
    element("p", { className: "what" }, problem.problem),
    problem.text === undefined ? null : element("pre", {}, ...marked(problem.text, problem.indent)),
    problem.remedy === "" ? null : element("p", { className: "remedy" }, problem.remedy),
    ...related);
}

const placeOf = (origin) => origin.file + (origin.line === undefined ? "" : `, rad\u00a0${origin.line}`);

/** The line, with the word that begins at the spot marked. */
function marked(text, indent) {
  const characters = [...text];
  const rest = characters.slice(indent).join("");
  const word = /^[^\s]+/.exec(rest)?.[0] ?? "";
  return [characters.slice(0, indent).join(""), element("mark", {}, word), rest.slice(word.length)];
}

// --- Commitments

function tellCommitments(promises) {
  const all = promises.flatMap((promise) => promise.commitments);
  $("commitments").hidden = all.length === 0;
  set($("commitments").querySelector(".count"), String(all.length));
  $("commitments").querySelector(".body").replaceChildren(...promises.flatMap((promise) => [
    promises.length > 1 && promise.commitments.length > 0 ? element("h3", {}, promise.title) : null,
    element("ul", {}, ...promise.commitments.map(commitmentItem)),
  ].filter(Boolean)));
}

const kinds = { group: "Grupp: ", aim: "Mål: ", commitment: "" };

function commitmentItem(commitment) {
  const copy = element("button", { type: "button" }, "Kopiera", element("span", { className: "unseen" }, ` ${commitment.id}`));
  copy.addEventListener("click", async () => {
    const text = copy.firstChild;
    try {
      await navigator.clipboard.writeText(commitment.id);
      text.data = "Kopierat";
      $("said").textContent = `${commitment.id} är kopierat.`;
    } catch {
      const selection = getSelection();
      selection.selectAllChildren(copy.parentNode.querySelector("code"));
      text.data = "Markerat";
    }
    setTimeout(() => { text.data = "Kopiera"; }, 2000);
  });
  return element("li", { className: "commitment" },
    element("p", {}, kinds[commitment.kind], commitment.text), element("code", {}, commitment.id), copy);
}

// --- What would change

$("difference").addEventListener("toggle", () => { if ($("difference").open && !differenceIsKnown) askDifference(); });

async function askDifference() {
  if (!$("difference").open) return;
  const asked = version;
  try {
    const found = await fetched("/_/difference");
    // What is known of other texts is no answer any more.
    if (asked === version) tellDifference(found);
  } catch {
    // The server has ended: that is told of.
  }
}

/** The texts are others now: what was told before is not known of them. What is below stays where it is meanwhile. */
function forgetDifference() {
  differenceIsKnown = false;
  const body = $("difference").querySelector(".body");
  if ($("difference").open) body.style.minHeight = `${body.offsetHeight}px`;
  tellComparing(body, "Jämför med det som är publicerat …");
}

function tellComparing(body, text) {
  set($("difference").querySelector(".count"), $("difference").open ? "räknar …" : "");
  body.replaceChildren(element("p", { className: "quiet" }, text));
}

function tellDifference(found) {
  const body = $("difference").querySelector(".body");
  if (found.errors !== undefined) {
    set($("difference").querySelector(".count"), "");
    body.replaceChildren(element("p", {}, `Inget: ${found.errors} fel måste rättas först. Det som redan är publicerat ligger kvar.`));
  } else if (found.done !== undefined) {
    return tellComparing(body, `Jämför med det som är publicerat: ${found.done} av ${found.count} filer …`);
  } else {
    differenceIsKnown = true;
    tellFound(found, body);
  }
  body.style.minHeight = "";
}

/** What is lost comes first: nobody gets it back by mending something else. */
const changes = [["removed", "borttagen", "borttagna"], ["added", "ny", "nya"], ["changed", "ändrad", "ändrade"]];

function tellFound(found, body) {
  const ofPages = countsOf((name) => found[name].pages);
  const others = changes.reduce((sum, [name]) => sum + found[name].count - found[name].pages, 0);
  const said = [ofPages && `sidor: ${ofPages}`, others > 0 && counted(others, "annan fil", "andra filer")].filter(Boolean).join("; ");
  set($("difference").querySelector(".count"), said || "inget");
  const intro = found.first
    ? "Ännu är inget publicerat i mappen: alla filer är nya."
    : said ? "Utkast följer inte med." : "Det som är publicerat är redan som texterna, utan utkast.";
  body.replaceChildren(
    element("p", { className: "quiet" }, intro), ...changes.flatMap((change) => pagesItem(found, change)),
    ...(others > 0 ? [otherFiles(found)] : []));
}

/** "2 borttagna, 1 ny" */
function countsOf(countOf) {
  return changes.filter(([name]) => countOf(name) > 0).map(([name, one, many]) => counted(countOf(name), one, many)).join(", ");
}

const isPage = (each) => each.endsWith(".html");

function pagesItem(found, [name, one, many]) {
  const { pages, paths } = found[name];
  if (pages === 0) return [];
  const items = paths.filter(isPage).map((each) => {
    const address = "/" + each.replace(/(^|\/)index\.html$/, "$1");
    const title = found.titles[each] ?? address;
    return element("li", {}, name === "removed" ? title : pageLink(each, title),
      title === address ? null : element("span", { className: "address" }, ` ${address}`));
  });
  return [element("h3", { className: name }, counted(pages, `${one} sida`, `${many} sidor`)), listOf(items, pages)];
}

/** What nobody reads as a page: documents, data, what the search looks through, feeds. */
function otherFiles(found) {
  const counts = countsOf((name) => found[name].count - found[name].pages);
  return element("details", {},
    element("summary", {}, `Andra filer: ${counts}`),
    element("div", { className: "body" },
      element("p", { className: "quiet" }, "Dokument, bilder och data, och det som sökningen och flöden läser."),
      ...changes.flatMap(([name, one, many]) => {
        const { count, pages, paths } = found[name];
        if (count === pages) return [];
        const items = paths.filter((each) => !isPage(each)).map((each) => element("li", {}, each));
        return [element("h3", { className: name }, counted(count - pages, `${one} fil`, `${many} filer`)), listOf(items, count - pages)];
      })));
}

function listOf(items, count) {
  const rest = count - items.length;
  return element("ul", { className: "paths" }, ...items, rest > 0 ? element("li", { className: "quiet" }, `och ${rest} till`) : null);
}

function pageLink(page, text) {
  if (!page.endsWith(".html")) return text;
  const link = element("a", { href: addressOf(page) }, text);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(page);
    view("page");
  });
  return link;
}

// --- What is due

async function askDue() {
  const asked = day;
  try {
    const found = await fetched("/_/due" + (asked === null ? "" : "?day=" + asked));
    if (asked === day) tellDue(found);
  } catch {
    // The server has ended: that is told of.
  }
}

function tellDue(found) {
  $("due").hidden = found.count === 0;
  set($("due").querySelector(".count"), found.late > 0 ? `${found.count}, varav ${counted(found.late, "försenad", "försenade")}` : String(found.count));
  const headings = [...new Set(found.matters.map((each) => each.heading))];
  const parts = headings.flatMap((heading) => [
    element("h3", {}, heading), element("ul", {}, ...found.matters.filter((each) => each.heading === heading).map(dueItem)),
  ]);
  if (found.untold > 0) parts.push(element("p", { className: "quiet" }, `och ${found.untold} till: promise-pages status visar alla.`));
  $("due").querySelector(".body").replaceChildren(...parts);
}

function dueItem(matter) {
  return element("li", { className: `due ${matter.urgency}` },
    element("p", {}, matter.text),
    element("p", { className: "place" }, matter.path === undefined ? matter.file : pageLink(matter.path, matter.file)));
}

// --- The day

async function askDays() {
  try {
    const found = await fetched("/_/days");
    today = found.today;
    range = { first: dateOf(found.first).getTime(), last: dateOf(found.last).getTime() };
    changeDays = found.days;
    daysAreKnown = found.version === version;
  } catch {
    return;
  }
  drawDays();
  tellDay();
}

const partOf = (iso) => (dateOf(iso).getTime() - range.first) / (range.last - range.first);

function drawDays() {
  $("day").hidden = false;
  const slider = $("day-slider");
  slider.min = 0;
  slider.max = Math.round((range.last - range.first) / DAY);
  const marks = changeDays.map((each) => at(element("i"), partOf(each)));
  $("day-ticks").replaceChildren(...marks, at(element("i", { className: "today" }), partOf(today)));
  const years = [];
  for (let year = dateOf(isoOf(new Date(range.first))).getUTCFullYear(); year <= new Date(range.last).getUTCFullYear(); year++) {
    years.push(at(element("span", {}, String(year)), partOf(`${year}-01-01`)));
  }
  $("day-years").replaceChildren(...years);
  $("day-input").min = "0001-01-01";
}

function at(node, part) {
  node.style.setProperty("--at", part);
  return node;
}

function tellDay() {
  if (range === null || today === null) return;
  const chosen = day ?? today;
  const slider = $("day-slider");
  slider.value = Math.round((dateOf(chosen).getTime() - range.first) / DAY);
  const kind = chosen === today ? ", i dag" : changeDays.includes(chosen) ? ", då något ändras" : "";
  slider.setAttribute("aria-valuetext", inWords(chosen, longDay) + kind);
  $("day-said").replaceChildren(element("b", {}, capital(inWords(chosen, longDay))), kind);
  $("day-input").value = chosen;
  $("day-today").disabled = day === null;
  $("day-before").disabled = !changeDays.some((each) => each < chosen);
  $("day-after").disabled = !changeDays.some((each) => each > chosen);
  const next = changeDays.find((each) => each > today);
  if (!isHindered && !daysAreKnown) return;
  set($("day-changes"), isHindered
    ? "När webbplatsen ändras av sig själv nästa gång är känt när felen är rättade."
    : next ? `Strecken är dagar då webbplatsen ändras av sig själv, nästa gång ${inWords(next)}.`
    : "Webbplatsen ändras inte av sig själv de närmaste åren.");
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function choose(iso) {
  const chosen = iso === today ? null : iso;
  if (chosen === day) return tellDay();
  keepPlace();
  day = chosen;
  tellDay();
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    shown = null;
    versionAtLoad = version;
    replaced = frame.contentDocument;
    frame.contentWindow.location.replace(addressOf(path));
    askDue();
  }, 120);
}
let waiting = 0;

$("day-slider").addEventListener("input", () => choose(isoOf(new Date(range.first + Number($("day-slider").value) * DAY))));
$("day-input").addEventListener("change", () => { if ($("day-input").value) choose($("day-input").value); });
$("day-today").addEventListener("click", () => choose(today));
$("day-before").addEventListener("click", () => choose(changeDays.findLast((each) => each < (day ?? today))));
$("day-after").addEventListener("click", () => choose(changeDays.find((each) => each > (day ?? today))));

// --- The page or the panel, where there is no room for both

function view(which) {
  document.body.dataset.view = which;
  const isPanel = which === "panel";
  $("turn").setAttribute("aria-expanded", String(isPanel));
  set($("turn"), isPanel ? "Visa sidan" : "Visa panelen");
}

$("turn").addEventListener("click", () => {
  view(document.body.dataset.view === "panel" ? "page" : "panel");
  if (document.body.dataset.view === "panel") $("panel").focus();
});

// --- Begin

view("page");
begin();

async function begin() {
  try {
    version = (await fetched("/_/state")).version;
  } catch {
    return tellEnd();
  }
  showAsked();
  // Somebody has written another page into the address, or gone to a bookmark.
  addEventListener("hashchange", showAsked);
  listen();
  askDays();
  askDue();
}

function showAsked() {
  const { page, hash } = pageAsked();
  show(page, hash);
}
