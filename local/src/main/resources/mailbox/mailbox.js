// The local mailbox. What comes from a mail is only ever set as text, or shown in the sandboxed
// frame, whose own policy forbids scripts.

const POLL_MS = 1000;

const element = (id) => document.getElementById(id);
const parts = [...document.querySelectorAll("[data-part]")];
const state = { messages: [], chosen: null, part: "html", shown: null, search: "" };

const time = new Intl.DateTimeFormat("fr-FR", { timeStyle: "medium" });
const instant = new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeStyle: "medium" });

function span(className, text) {
  const node = document.createElement("span");
  node.className = className;
  node.textContent = text;
  return node;
}

function matches(message) {
  const text = `${message.to} ${message.subject} ${message.text}`.toLowerCase();
  return text.includes(state.search.toLowerCase());
}

function row(message) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.id = message.id;
  button.setAttribute("aria-current", String(message.id === state.chosen));
  button.append(
    span("to", message.to),
    span("at", time.format(new Date(message.at))),
    span("subject", message.subject),
  );
  button.addEventListener("click", () => choose(message.id));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function choose(id) {
  state.chosen = id;
  show();
}

function showList() {
  const focused = document.activeElement?.dataset?.id;
  const visible = state.messages.filter(matches);
  element("list").replaceChildren(...visible.map(row));
  if (focused) element("list").querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  element("empty").hidden = state.messages.length > 0;
  const count = state.messages.length;
  element("count").textContent = count === 1 ? "1 message" : `${count} messages`;
}

function fact(name, value) {
  const term = document.createElement("dt");
  term.textContent = name;
  const description = document.createElement("dd");
  description.textContent = value;
  return [term, description];
}

function showMessage() {
  const message = state.messages.find(({ id }) => id === state.chosen);
  element("message").hidden = !message;
  if (!message) return;
  const part = state.part === "html" && !message.html ? "text" : state.part;
  const key = `${message.id} ${part}`;
  // A mail that is being read is left alone when others arrive.
  if (state.shown === key) return;
  state.shown = key;
  element("subject").textContent = message.subject;
  element("headers").replaceChildren(
    ...fact("De", message.headers.From ?? message.from),
    ...fact("À", message.headers.To ?? message.to),
    ...fact("Reçu", instant.format(new Date(message.at))),
  );
  for (const button of parts) {
    button.setAttribute("aria-pressed", String(button.dataset.part === part));
  }
  element("endings").hidden = !message.headers["X-Message-Id"];
  element("ending").textContent = "";
  element("html").hidden = part !== "html";
  element("text").hidden = part === "html";
  if (part === "html") element("html").src = `/messages/${message.id}`;
  if (part === "text") element("text").textContent = message.text;
  if (part === "source") {
    const lines = Object.entries(message.headers).map(([name, value]) => `${name}: ${value}`);
    element("text").textContent = lines.join("\n");
  }
}

function show() {
  if (!state.messages.some(({ id }) => id === state.chosen)) {
    state.chosen = state.messages[0]?.id ?? null;
  }
  showList();
  showMessage();
}

async function showAnswer() {
  const answers = await (await fetch("/api/answers")).json();
  element("answer").value = answers["*"] ?? "ok";
}

async function refresh() {
  try {
    const answer = await fetch("/api/messages");
    const messages = await answer.json();
    const changed =
      messages.length !== state.messages.length || messages[0]?.id !== state.messages[0]?.id;
    state.messages = messages;
    if (changed || state.shown === null) show();
  } catch {
    element("count").textContent = "La plateforme est arrêtée.";
  }
  setTimeout(refresh, POLL_MS);
}

element("search").addEventListener("input", (event) => {
  state.search = event.target.value;
  showList();
});
element("clear").addEventListener("click", async () => {
  await fetch("/api/messages", { method: "DELETE" });
  state.messages = [];
  state.shown = null;
  show();
});
element("answer").addEventListener("change", async (event) => {
  const wish = { address: "*", answer: event.target.value };
  await fetch("/api/answers", { method: "PUT", body: JSON.stringify(wish) });
});
for (const button of document.querySelectorAll("[data-event]")) {
  button.addEventListener("click", async () => {
    const { event, type } = button.dataset;
    const ending = { event, type, reason: button.textContent };
    const answer = await fetch(`/api/messages/${state.chosen}/events`, {
      method: "POST",
      body: JSON.stringify(ending),
    });
    element("ending").textContent = answer.ok ? "Annoncé à la plateforme." : "Impossible.";
  });
}
for (const button of parts) {
  button.addEventListener("click", () => {
    state.part = button.dataset.part;
    showMessage();
  });
}
showAnswer();
refresh();
