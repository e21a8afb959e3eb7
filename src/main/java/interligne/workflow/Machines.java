package interligne.workflow;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Secrecy;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.engine.Engine;
import interligne.engine.EngineKind;
import interligne.engine.Gate;
import interligne.engine.Machine;
import interligne.engine.Memo;
import interligne.engine.Outfit;
import interligne.engine.Passage;
import interligne.engine.Result;
import interligne.engine.Setup;
import interligne.engine.TermList;
import interligne.engine.service.Engines;
import interligne.exchange.CountsJson;
import interligne.language.Languages;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Drafted;
import interligne.workflow.order.EngineState;
import interligne.workflow.order.MachineOrder;
import interligne.workflow.order.Proposal;
import interligne.workflow.order.Selection;
import interligne.workspace.EngineCache;
import interligne.workspace.EngineSettings;
import interligne.workspace.SettingsChange;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs of machine translation: which engines there are, and drafts by one of them. */
public final class Machines {

    private final Workflow workflow;

    Machines(Workflow workflow) {
        this.workflow = workflow;
    }

    /** The kinds of engines, each as {@code id: what it is (options)}. */
    public List<String> kinds() {
        return Engines.ALL.stream()
                .map(kind -> kind.id() + ": " + kind.title() + " (" + kind.options() + ")")
                .toList();
    }

    /** The engines of the workspace. */
    public List<EngineState> list() {
        EngineSettings settings = settings();
        return settings.engines().keySet().stream().map(name -> state(name, settings)).toList();
    }

    private EngineState state(String name, EngineSettings settings) {
        boolean standard = name.equals(standard(settings));
        try {
            Setup setup = setup(name, settings);
            EngineKind kind = Engines.kind(setup);
            Engine engine = Engines.open(outfit(setup, gate(false)));
            String host = engine.host().orElse("");
            boolean allowed = host.isEmpty() || gate(false).open(host);
            String lacking = engine.lacks().orElse("");
            String remark = engine.remark().orElse("");
            return new EngineState(name, kind.title(), host, allowed, standard, lacking, remark);
        } catch (UserError e) {
            String problem = String.valueOf(e.getMessage());
            return new EngineState(name, "", "", false, standard, problem, "");
        }
    }

    /** The engines of the workspace and the kinds there are, as JSON; no key is in it. */
    public void listJson(Writer out) {
        List<Map<String, Object>> engines = new ArrayList<>();
        for (EngineState each : list()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("name", each.name());
            facts.put("kind", each.kind());
            facts.put("host", each.host());
            facts.put("allowed", each.allowed());
            facts.put("standard", each.standard());
            facts.put("problem", each.problem());
            facts.put("remark", each.remark());
            engines.add(facts);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("engines", engines);
        all.put("kinds", Engines.ALL.stream().map(EngineKind::id).toList());
        CountsJson.write(all, out);
    }

    /** Adds an engine or changes it, and makes it the one that is meant when none is named. */
    public EngineState use(String name, Map<String, String> options, String person) {
        Map<String, String> all =
                new LinkedHashMap<>(settings().engines().getOrDefault(name, Map.of()));
        all.putAll(options);
        all.putIfAbsent("kind", name);
        Engines.kind(new Setup(name, all)).refuseUnknown(options.keySet());
        return workflow.workspace()
                .writing(
                        person,
                        () -> {
                            SettingsChange.engine(name, all).save(workflow.workspace());
                            SettingsChange.standard(name).save(workflow.workspace());
                            return state(name, settings());
                        });
    }

    /** Agrees that texts may be sent to a host from now on. */
    public void allow(String host, String person) {
        workflow.workspace()
                .writing(
                        person,
                        () -> {
                            SettingsChange.allowed(host).save(workflow.workspace());
                            return host;
                        });
    }

    /** A plan for one sentence, to see whether an engine works. */
    public MachinePlan trial(String engine, String text, String from, String to, boolean offline) {
        Opened opened = open(engine, offline, Memo.NONE);
        Machine machine = machine(opened, Memo.NONE, from, to);
        Passage passage = new Passage("s0001", Content.of(text), "", "");
        Machine.Plan plan = machine.plan(List.of(passage), Integer.MAX_VALUE);
        return plan(opened, List.of(new MachinePlan.Part(machine, plan)));
    }

    /** The answer to a trial, or the reason why there is none. */
    public String tried(MachinePlan trial) {
        List<Result> results = new ArrayList<>();
        String stopped = trial.run(results::add);
        if (results.isEmpty() || !results.get(0).good()) {
            throw new UserError(
                    trial.engine()
                            + " does not work: "
                            + (results.isEmpty() ? stopped : results.get(0).problem())
                            + ".");
        }
        return results.get(0).text();
    }

    /** What drafting the new segments of an edition would do; nothing is sent yet. */
    public MachinePlan plan(
            String article, String target, Selection selection, MachineOrder order) {
        Article found = workflow.article(article);
        Memo memo = memo(EngineCache.of(workflow.workspace()));
        Opened opened = open(order.engine(), order.offline(), memo);
        refuseSecret(found, opened);
        List<MachinePlan.Part> parts = new ArrayList<>();
        int left = order.most();
        Edition edition = workflow.edition(article, target);
        Set<String> segments = Set.copyOf(selection.in(found, edition));
        for (Map.Entry<String, List<Passage>> each :
                passages(found, edition, segments).entrySet()) {
            Machine machine = machine(opened, memo, each.getKey(), target);
            Machine.Plan plan = machine.plan(each.getValue(), left);
            left -= plan.characters();
            parts.add(new MachinePlan.Part(machine, plan));
        }
        return plan(opened, parts);
    }

    private static void refuseSecret(Article article, Opened opened) {
        Optional<String> reason = Secrecy.of(article, LocalDate.now(ZoneId.systemDefault()));
        if (reason.isPresent() && opened.remote()) {
            throw new UserError(
                    article.id()
                            + " "
                            + reason.get()
                            + ": nothing of it is sent to "
                            + opened.host()
                            + "; an engine on this machine may be used.");
        }
    }

    /** Carries a plan out: drafts, and what the checks say of them. */
    public Drafted draft(String article, String target, MachinePlan plan, String person) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        Set<String> remembered = new HashSet<>();
        String origin = "mt:" + plan.engine();
        int all = plan.segments() + plan.remembered();
        String stopped =
                plan.run(
                        result -> {
                            workflow.watch().at(proposals.size(), all, "segments");
                            if (result.good()) {
                                proposals.put(result.id(), new Proposal(result.text(), origin));
                            } else {
                                problems.add(result.id() + " stays new: " + result.problem() + ".");
                            }
                            if (result.remembered()) {
                                remembered.add(result.id());
                            }
                        });
        problems.sort(null);
        Drafts drafts = new Drafts(workflow);
        Set<String> written =
                drafts.write(article, target, proposals, new Deed(person, "draft")).stream()
                        .map(Translation::id)
                        .collect(Collectors.toSet());
        remembered.retainAll(written);
        return new Drafted(
                written.size(),
                remembered.size(),
                drafts.findings(article, target, written),
                problems,
                stopped);
    }

    /**
     * Says whether an article may be sent to engines elsewhere.
     *
     * @param until the day from which it may, or empty for "not until it is lifted"
     * @param lifted whether it may from now on
     * @return the article's restriction, as words after its id
     */
    public String restrict(String article, String until, boolean lifted, String person) {
        return workflow.workspace()
                .writing(
                        person,
                        () -> {
                            Article old = workflow.article(article);
                            Article now =
                                    lifted
                                            ? Secrecy.lifted(old)
                                            : until.isEmpty()
                                                    ? Secrecy.confidential(old)
                                                    : Secrecy.embargo(old, until);
                            workflow.workspace().save(now);
                            return Secrecy.of(now, LocalDate.now(ZoneId.systemDefault()))
                                    .orElse("may be sent out");
                        });
    }

    /** The segments that wait for a draft, by the language they are written in. */
    private static Map<String, List<Passage>> passages(
            Article article, Edition edition, Set<String> segments) {
        Map<String, List<Passage>> byLanguage = new LinkedHashMap<>();
        List<Segment> all = article.segments();
        Set<Segment> waiting = new HashSet<>(Drafts.waiting(article, edition));
        for (int i = 0; i < all.size(); i++) {
            Segment segment = all.get(i);
            if (waiting.contains(segment) && segments.contains(segment.id())) {
                String before = i == 0 ? "" : all.get(i - 1).source().plain();
                String after = i + 1 == all.size() ? "" : all.get(i + 1).source().plain();
                byLanguage
                        .computeIfAbsent(language(article, segment), key -> new ArrayList<>())
                        .add(new Passage(segment.id(), segment.source(), before, after));
            }
        }
        return byLanguage;
    }

    private static String language(Article article, Segment segment) {
        return Languages.of(segment.language()).isPresent()
                ? segment.language()
                : article.language();
    }

    /** An engine that is open. */
    private record Opened(String name, Engine engine, Gate gate) {

        String host() {
            return engine.host().orElse("");
        }

        boolean remote() {
            return !host().isEmpty() && !Gate.isLoopback(host());
        }
    }

    private Opened open(String name, boolean offline, Memo memo) {
        EngineSettings settings = settings();
        String wanted = name.isEmpty() ? standard(settings) : name;
        if (wanted.isEmpty()) {
            throw new UserError(
                    "No engine is set up: engine list shows the kinds, engine use NAME sets one"
                            + " up.");
        }
        Setup setup = setup(wanted, settings);
        Gate gate = gate(offline);
        Engine engine = Engines.open(new Outfit(setup, gate, Machines::variable, memo));
        Opened opened = new Opened(wanted, engine, gate);
        if (gate.offline() && opened.remote()) {
            throw new UserError(
                    "Offline: nothing is sent to " + opened.host() + "; name a local engine.");
        }
        return opened;
    }

    private Machine machine(Opened opened, Memo memo, String from, String to) {
        TermList terms = new TermList(workflow.glossary(), from, to);
        return new Machine(opened.engine(), memo, terms, from, to);
    }

    private static MachinePlan plan(Opened opened, List<MachinePlan.Part> parts) {
        boolean allowed = !opened.remote() || opened.gate().open(opened.host());
        return new MachinePlan(opened.name(), opened.host(), allowed, parts);
    }

    private EngineSettings settings() {
        return workflow.workspace().settings().engines();
    }

    /** The engine that is meant when none is named: the one in use, or the only one. */
    private static String standard(EngineSettings settings) {
        if (settings.standard().isEmpty() && settings.engines().size() == 1) {
            return settings.engines().keySet().iterator().next();
        }
        return settings.standard();
    }

    private static Setup setup(String name, EngineSettings settings) {
        Map<String, String> options = settings.engines().get(name);
        if (options == null) {
            String meant = UserError.meant(name, List.copyOf(settings.engines().keySet()));
            throw new UserError(
                    "There is no engine \""
                            + name
                            + "\" in interligne.json"
                            + meant
                            + ": engine use "
                            + name
                            + " sets it up.");
        }
        return new Setup(name, options);
    }

    private Gate gate(boolean offline) {
        EngineSettings settings = settings();
        return new Gate(settings.allowedHosts(), offline || settings.offline());
    }

    private static Outfit outfit(Setup setup, Gate gate) {
        return new Outfit(setup, gate, Machines::variable, Memo.NONE);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    private static Memo memo(EngineCache cache) {
        return new Memo() {
            @Override
            public Optional<String> recall(String key) {
                return cache.read(key);
            }

            @Override
            public void keep(String key, String text) {
                cache.write(key, text);
            }
        };
    }
}
