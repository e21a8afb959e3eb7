package interligne.exchange.rules;

import interligne.article.UserError;
import interligne.exchange.bilingual.XmlIn;
import interligne.language.BreakRule;
import interligne.language.BreakRules;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.XMLStreamConstants;

/**
 * Reads SRX 2.0 (and 1.0, which has the same rules and maps without a cascade). Extensions of other
 * programs in namespaces of their own are passed over.
 */
public final class Srx {

    static final String NAMESPACE = "http://www.lisa.org/srx20";

    /** More rules, or a longer expression, is no rule file. */
    private static final int MOST_RULES = 100_000;

    private static final int LONGEST = 20_000;

    private final XmlIn xml;
    private final String name;
    private final Map<String, List<BreakRule>> rules = new LinkedHashMap<>();
    private final List<BreakRules.Mapping> mappings = new ArrayList<>();
    private boolean cascade;
    private int count;

    private Srx(XmlIn xml, String name) {
        this.xml = xml;
        this.name = name;
    }

    /**
     * The rules of a file, which extend our own until {@link BreakRules#alone(boolean)} is said.
     *
     * @param in stays open
     * @param name the file, for messages
     * @throws UserError naming the line when it is no SRX file
     */
    public static BreakRules read(InputStream in, String name) {
        return new Srx(XmlIn.open(in, name), name).whole();
    }

    private BreakRules whole() {
        boolean root = true;
        while (xml.more()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (root) {
                    root();
                    root = false;
                } else {
                    element();
                }
            }
        }
        if (mappings.isEmpty()) {
            throw xml.fault("no language is mapped to rules", "add a languagemap");
        }
        return new BreakRules(name, cascade, false, rules, mappings);
    }

    private void root() {
        String version = xml.attribute("version");
        if (!xml.local().equals("srx")) {
            throw xml.fault("not an SRX file: it begins with " + xml.local(), "name an SRX file");
        }
        if (!version.equals("2.0") && !version.equals("1.0")) {
            throw xml.fault(
                    "SRX version \"" + version + "\" is not known", "save it as version 2.0");
        }
    }

    private void element() {
        String namespace = xml.namespace();
        if (!namespace.isEmpty() && !namespace.startsWith("http://www.lisa.org/srx")) {
            xml.skip();
            return;
        }
        switch (xml.local()) {
            case "header" -> cascade = xml.attribute("cascade").equals("yes");
            case "languagerule" -> group();
            case "languagemap" -> mapping();
            default -> {}
        }
    }

    private void group() {
        String group = xml.attribute("languagerulename");
        if (group.isEmpty()) {
            throw xml.fault("a languagerule has no languagerulename", "name it");
        }
        if (rules.containsKey(group)) {
            throw xml.fault("the languagerule \"" + group + "\" stands here twice", "rename one");
        }
        List<BreakRule> found = new ArrayList<>();
        while (!ends("languagerule")) {
            if (starts("rule")) {
                found.add(rule());
            }
        }
        rules.put(group, List.copyOf(found));
    }

    private int event;

    private boolean ends(String element) {
        event = xml.next();
        return event == XMLStreamConstants.END_ELEMENT && xml.local().equals(element);
    }

    private boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT && xml.local().equals(element);
    }

    private BreakRule rule() {
        int line = xml.line();
        String breaks = xml.attribute("break");
        if (!breaks.isEmpty() && !breaks.equals("yes") && !breaks.equals("no")) {
            throw xml.fault("break is \"" + breaks + "\"", "write yes or no");
        }
        String before = "";
        String after = "";
        while (!ends("rule")) {
            if (starts("beforebreak")) {
                before = expression();
            } else if (starts("afterbreak")) {
                after = expression();
            }
        }
        if (++count > MOST_RULES) {
            throw xml.fault("more than " + MOST_RULES + " rules", "take out what is not used");
        }
        return new BreakRule(!breaks.equals("no"), before, after, line);
    }

    private String expression() {
        String words = xml.words();
        if (words.length() > LONGEST) {
            throw xml.fault(
                    "an expression is longer than " + LONGEST + " characters", "divide the rule");
        }
        return words;
    }

    private void mapping() {
        String group = xml.attribute("languagerulename");
        String pattern = xml.attribute("languagepattern");
        if (!rules.containsKey(group)) {
            throw xml.fault(
                    "languagemap names the rules \"" + group + "\", which are not here",
                    "add a languagerule of that name");
        }
        try {
            mappings.add(BreakRules.Mapping.of(pattern, group));
        } catch (PatternSyntaxException e) {
            throw xml.fault(
                    "languagepattern \"" + pattern + "\" is no regular expression", "mend it");
        }
    }
}
