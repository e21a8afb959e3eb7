(() => {
  "use strict";
  const one = (query, from = document) => from.querySelector(query);
  const all = (query, from = document) => [...from.querySelectorAll(query)];
  const page = JSON.parse(one("#meta").textContent);
  const words = page.words;
  const segments = all(".seg");
  const byId = new Map(segments.map((each) => [each.id, each]));
  document.documentElement.classList.add("js");

  /* An element with words in it; never markup, so that no text can become an element. */
  const make = (tag, text = "", attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const number = (n) => new Intl.NumberFormat(page.language).format(n);

  /* ---- What is decided: one entry a segment, so that two windows do not overwrite each other. ---- */
  const prefix = `interligne review ${page.article} ${page.target} ${page.name} `;
  const typing = `interligne typing ${page.article} ${page.target} ${page.name} `;
  const decisions = new Map();
  let kept = true;
  const store = (key, value) => {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      kept = false;
    }
  };
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      kept = false;
      return null;
    }
  };
  const read = (id) => {
    const text = stored(prefix + id);
    try {
      if (text === null) decisions.delete(id);
      else decisions.set(id, JSON.parse(text));
    } catch {
      decisions.delete(id);
    }
  };
  const write = (id, decision) => {
    if (decision) decisions.set(id, decision);
    else decisions.delete(id);
    store(prefix + id, decision ? JSON.stringify(decision) : null);
    show(byId.get(id));
    count();
  };

  const person = one("#person");
  person.value = stored("interligne person") ?? "";
  person.addEventListener("input", () => store("interligne person", person.value));

  const say = (text) => { one("#count").textContent = text; };
  const count = () => {
    const n = decisions.size;
    const form = n === 0 ? "count.0" : n === 1 ? "count.1" : "count.n";
    say(words[form].replace("#", number(n)) + (kept ? "" : ". " + words.lost));
    one("#view-mine + span b").textContent = number(n);
    one("#save").disabled = one("#discard").disabled = n === 0;
  };

  /* ---- Texts and what changed in them. ---- */
  const originals = new Map();
  const cell = (segment) => one(".cell.target", segment);
  const original = (segment) => {
    if (!originals.has(segment.id)) {
      const target = cell(segment);
      originals.set(segment.id, { text: target.dataset.raw ?? target.textContent, nodes: [...target.childNodes] });
    }
    return originals.get(segment.id);
  };
  const cut = (text) => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? [];
  const changes = (before, after) => {
    const old = cut(before), now = cut(after), width = now.length + 1;
    const common = new Uint16Array((old.length + 1) * width);
    for (let i = old.length - 1; i >= 0; i--)
      for (let j = now.length - 1; j >= 0; j--)
        common[i * width + j] = old[i] === now[j]
          ? common[(i + 1) * width + j + 1] + 1
          : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    const pieces = [];
    const add = (tag, text) => {
      const last = pieces[pieces.length - 1];
      if (last && last.tag === tag) last.text += text;
      else pieces.push({ tag, text });
    };
    let i = 0, j = 0;
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && old[i] === now[j]) { add("", old[i++]); j++; }
      else if (j === now.length || (i < old.length && common[(i + 1) * width + j] >= common[i * width + j + 1])) add("del", old[i++]);
      else add("ins", now[j++]);
    }
    return pieces;
  };

  const marks = { accept: "✓ " + words.accepted, reject: "✕ " + words.rejected, edit: "✎ " + words.edited, comment: "… " + words.commented };
  const show = (segment) => {
    if (!segment) return;
    const decision = decisions.get(segment.id), before = original(segment);
    one(".mine", segment)?.remove();
    one(".yours", segment)?.remove();
    const edited = decision?.decision === "edit";
    if (edited || segment.dataset.decision === "edit") {
      cell(segment).replaceChildren(...(edited
        ? changes(before.text, decision.text).map((each) => each.tag ? make(each.tag, each.text) : document.createTextNode(each.text))
        : before.nodes));
    }
    if (decision) {
      segment.dataset.decision = decision.decision;
      one(".gutter", segment).append(make("span", marks[decision.decision], { class: "mine" }));
      const said = [decision.reason, decision.comment].filter(Boolean).join("\n");
      if (said) one(".notes", segment).after(make("p", said, { class: "yours" }));
    } else {
      delete segment.dataset.decision;
    }
    if (segment === current) act();
  };

  /* ---- The current segment and what can be done with it. ---- */
  let current = null;
  const actions = make("div", "", { class: "actions", role: "group" });
  const act = () => {
    actions.replaceChildren();
    actions.setAttribute("aria-label", current.id);
    const button = (letter, label, deed) => {
      const made = make("button", label, { type: "button", "aria-keyshortcuts": letter });
      if (!made.disabled) made.append(make("kbd", letter, { "aria-hidden": "true" }));
      made.addEventListener("click", () => deed(current));
      actions.append(made);
    };
    const can = current.dataset.can;
    if (can.includes("a")) button("a", words.accept, accept);
    if (can.includes("r")) button("r", words.reject, reject);
    if (can.includes("e")) button("e", words.edit, edit);
    button("c", words.comment, comment);
    if (decisions.has(current.id)) button("u", words.undo, undo);
    current.append(actions);
  };
  const choose = (segment, focus) => {
    if (segment !== current) {
      current?.classList.remove("current");
      current = segment;
      current.classList.add("current");
      act();
    }
    if (focus) {
      current.tabIndex = -1;
      current.focus({ preventScroll: true });
      current.scrollIntoView({ block: "nearest" });
    }
  };
  const visible = (segment) => segment.offsetParent !== null;
  const step = (by) => {
    let at = segments.indexOf(current) + by;
    while (at >= 0 && at < segments.length && !visible(segments[at])) at += by;
    if (at >= 0 && at < segments.length) choose(segments[at], true);
  };

  const entry = (segment, decision, more) => {
    const before = decisions.get(segment.id);
    const comment = more.comment ?? before?.comment ?? "";
    return { decision, ...more, comment, person: person.value.trim(), at: new Date().toISOString().slice(0, 19) + "Z" };
  };
  const nameless = () => {
    if (person.value.trim()) return false;
    say(words["need.name"]);
    person.focus();
    return true;
  };
  const refused = (segment, letter, why) => {
    if (segment.dataset.can.includes(letter)) return false;
    say(words[why]);
    return true;
  };
  const accept = (segment) => {
    if (refused(segment, "a", "not.accept") || nameless()) return;
    if (segment.dataset.state === "translated" && segment.dataset.by === person.value.trim() && !page.selfApproval) {
      say(words["not.self"]);
      return;
    }
    write(segment.id, entry(segment, "accept", {}));
    if (one("#view-all").checked) step(1);
  };
  const undo = (segment) => write(segment.id, null);

  /* A small form under the segment, or in place of the target; what is typed is kept as it is typed. */
  const ask = (segment, kind, label, text, done) => {
    one(".editor", segment)?.querySelector("[data-cancel]").click();
    const form = make("form", "", { class: kind === "edit" ? "editor in-target" : "editor" });
    const box = make("textarea", "", { lang: kind === "edit" ? page.target : "", spellcheck: "true" });
    const key = typing + segment.id;
    box.value = text;
    box.addEventListener("input", () => store(key, JSON.stringify({ kind, text: box.value })));
    const named = make("label", label);
    named.append(box);
    const row = make("div"), ok = make("button", words.ok, { class: "main" }), no = make("button", words.cancel, { type: "button", "data-cancel": "" });
    row.append(ok, no);
    form.append(named);
    if (kind === "edit") form.append(inserts(box));
    form.append(row);
    const close = () => {
      store(key, null);
      form.remove();
      cell(segment).hidden = false;
      segment.tabIndex = -1;
      segment.focus({ preventScroll: true });
    };
    no.addEventListener("click", close);
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { event.stopPropagation(); close(); }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!nameless() && done(box.value)) close();
    });
    if (kind === "edit") {
      cell(segment).hidden = true;
      cell(segment).after(form);
    } else {
      one(".notes", segment).after(form);
    }
    box.focus();
  };
  const inserts = (box) => {
    const row = make("div", words.insert + " ", { class: "insert" });
    const signs = [["«\u00a0\u00a0»", "« »"], ["\u00a0", "⍽", words.nbsp], ["\u202f", "⎵", words.nnbsp], ["’", "’"], ["…", "…"], ["–", "–"], ["œ", "œ"]];
    for (const [text, shown, title] of signs) {
      const button = make("button", shown, { type: "button", title: title ?? shown });
      button.addEventListener("click", () => {
        box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
        box.dispatchEvent(new Event("input"));
        box.focus();
      });
      row.append(button);
    }
    return row;
  };
  const reject = (segment, typed) => {
    if (refused(segment, "r", "not.reject")) return;
    const before = decisions.get(segment.id)?.reason;
    ask(segment, "reject", words.reason, typed ?? before ?? "", (text) => {
      if (!text.trim()) { say(words["need.reason"]); return false; }
      write(segment.id, entry(segment, "reject", { reason: text.trim() }));
      return true;
    });
  };
  const edit = (segment, typed) => {
    if (refused(segment, "e", "not.edit")) return;
    const before = original(segment).text;
    ask(segment, "edit", words.text, typed ?? decisions.get(segment.id)?.text ?? before, (text) => {
      if (!text.trim()) { say(words["need.text"]); return false; }
      change(segment, text);
      return true;
    });
  };
  const change = (segment, text) => {
    const now = text.normalize("NFC").replace(/\s*\n\s*/g, " ").trim();
    if (now !== original(segment).text) write(segment.id, entry(segment, "edit", { text: now }));
    else if (decisions.get(segment.id)?.decision === "edit") undo(segment);
  };
  const comment = (segment, typed) => {
    const before = decisions.get(segment.id);
    ask(segment, "comment", words.remark, typed ?? before?.comment ?? "", (text) => {
      const remark = text.trim();
      if (before && before.decision !== "comment") write(segment.id, { ...before, comment: remark });
      else write(segment.id, remark ? entry(segment, "comment", { comment: remark }) : null);
      return true;
    });
  };

  /* ---- The file of decisions. ---- */
  const file = () => ({
    schema: page.schema,
    article: page.article,
    source: page.source,
    target: page.target,
    made: page.made,
    page: page.name,
    segments: segments.filter((each) => decisions.has(each.id)).map((each) => {
      const { decision, text = "", reason = "", comment = "", person: who, at } = decisions.get(each.id);
      return { id: each.id, decision, text, reason, comment, person: who || person.value.trim(), at,
        source: each.dataset.source, target: each.dataset.target, state: each.dataset.state };
    }),
  });
  const save = () => {
    if (decisions.size === 0) { say(words["need.decision"]); return; }
    if (nameless()) return;
    const name = `${page.article}.${page.target}.review.json`;
    const link = make("a", "", { download: name });
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file(), null, 2) + "\n"], { type: "application/json" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    say(words.saved.replace("@", name));
  };

  /* ---- Search and views. ---- */
  const folded = new Map();
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[\u00a0\u202f]/g, " ").replace(/[’]/g, "'").toLowerCase();
  const search = one("#search");
  const find = () => {
    const wanted = fold(search.value.trim());
    one("main").classList.toggle("searched", wanted !== "");
    for (const segment of segments) {
      if (wanted && !folded.has(segment)) folded.set(segment, fold(segment.id + " " + one(".cell.source", segment).textContent + " " + original(segment).text));
      segment.classList.toggle("off", wanted !== "" && !folded.get(segment).includes(wanted));
    }
    report();
  };
  const report = () => {
    const plain = !search.value.trim() && one("#view-all").checked && one("#kind-all").checked;
    const shown = plain ? segments.length : segments.filter(visible).length;
    one("#shown").textContent = plain ? "" : words.shown.replace("#", number(shown)).replace("@", number(segments.length));
    one(".nothing").hidden = shown > 0;
    if (!plain && current && !visible(current)) { const next = segments.find(visible); if (next) choose(next, false); }
  };
  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, 60); });
  all(".views input").forEach((each) => each.addEventListener("change", report));

  /* ---- Keys. ---- */
  const keys = one("#keys"), keysOn = one("#keys-on");
  keysOn.checked = stored("interligne keys") !== "off";
  keysOn.addEventListener("change", () => store("interligne keys", keysOn.checked ? null : "off"));
  const deeds = {
    j: () => step(1), k: () => step(-1), a: () => accept(current), r: () => reject(current), e: () => edit(current),
    c: () => comment(current), u: () => undo(current), s: save, "/": () => search.focus(), "?": () => keys.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open || !keysOn.checked) return;
    if (event.target.closest("textarea, input:not([type=radio]), select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const deed = deeds[event.key];
    if (deed && current) { event.preventDefault(); deed(); }
  });
  one("#help").addEventListener("click", () => keys.showModal());
  one("#save").addEventListener("click", save);
  one("#discard").addEventListener("click", () => {
    if (confirm(words.discard)) [...decisions.keys()].forEach((id) => write(id, null));
  });
  document.addEventListener("click", (event) => {
    const segment = event.target.closest(".seg");
    if (segment) choose(segment, false);
  });
  document.addEventListener("focusin", (event) => {
    const segment = event.target.closest(".seg");
    if (segment) choose(segment, false);
  });
  all(".fix").forEach((fix) => {
    const segment = fix.closest(".seg"), at = one("ins", fix).dataset;
    if (!segment.dataset.can.includes("e")) return;
    const button = make("button", words.apply, { type: "button" });
    button.addEventListener("click", () => {
      const before = original(segment).text;
      if (!nameless()) change(segment, before.slice(0, at.start) + fix.dataset.fix + before.slice(at.end));
    });
    fix.append(button);
  });
  addEventListener("storage", (event) => {
    if (!event.key?.startsWith(prefix)) return;
    const id = event.key.slice(prefix.length);
    read(id);
    show(byId.get(id));
    count();
  });
  addEventListener("beforeunload", (event) => { if (!kept && decisions.size > 0) event.preventDefault(); });

  /* ---- As it was left. ---- */
  const left = [];
  try {
    for (let i = 0; i < localStorage.length; i++) left.push(localStorage.key(i));
  } catch {
    kept = false;
  }
  for (const key of left) if (key.startsWith(prefix) && byId.has(key.slice(prefix.length))) read(key.slice(prefix.length));
  decisions.forEach((_, id) => show(byId.get(id)));
  const first = byId.get(location.hash.slice(1)) ?? segments.find((each) => each.classList.contains("in-review") || each.classList.contains("in-work")) ?? segments[0];
  if (first) choose(first, false);
  for (const key of left) {
    const segment = key.startsWith(typing) ? byId.get(key.slice(typing.length)) : null;
    if (segment) {
      const { kind, text } = JSON.parse(stored(key));
      ({ reject, edit, comment })[kind]?.(segment, text);
    }
  }
  count();
})();
