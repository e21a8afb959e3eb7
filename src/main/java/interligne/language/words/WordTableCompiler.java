package interligne.language.words;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Makes a {@link WordTable} of a packaged morphological dictionary, at build time only: of its
 * words those whose forms the rules get wrong, and the forms that are noun and verb.
 *
 * <p>The decision on the forms of words says why the dictionary itself is not shipped.
 */
public final class WordTableCompiler {

    /** A longer word would not fit the length byte of a record. */
    private static final int LONGEST_WORD = 40;

    private final DictionaryTags tags;
    private final WordFacts rules;
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();
    private final Map<String, Set<String>> participles = new HashMap<>();
    private final Map<String, Set<String>> formsOf = new HashMap<>();
    private final Map<String, String> plurals = new HashMap<>();
    private final Map<String, Set<String>> genders = new HashMap<>();
    private final Set<String> verbal = new HashSet<>();
    private final Set<String> nominal = new HashSet<>();
    private final Map<String, Integer> endingIds = new LinkedHashMap<>();

    private WordTableCompiler(DictionaryTags tags, WordFacts rules) {
        this.tags = tags;
        this.rules = rules;
    }

    /** Writes the lexicons of English and French into a folder, unless they are there already. */
    public static void main(String[] arguments) throws IOException {
        File folder = new File(arguments[0]);
        compile(folder, "en", "/org/languagetool/resource/en/english.dict", DictionaryTags.ENGLISH);
        compile(folder, "fr", "/org/languagetool/resource/fr/french.dict", DictionaryTags.FRENCH);
    }

    private static void compile(File folder, String tag, String dictionary, DictionaryTags tags)
            throws IOException {
        File target = new File(folder, tag + ".words");
        int maker = maker();
        File known = new File(folder, tag + "-known.bin");
        if (target.exists() && known.exists() && madeBy(maker, target)) {
            return;
        }
        WordFacts rules = tag.equals("fr") ? FrenchWords.rules() : EnglishWords.rules();
        var compiler = new WordTableCompiler(tags, rules);
        var url = WordTableCompiler.class.getResource(dictionary);
        if (url == null) {
            throw new IllegalStateException("no dictionary " + dictionary + " on the class path");
        }
        var words = new DictionaryWords();
        for (WordData data : new DictionaryLookup(Dictionary.read(url))) {
            String form = data.getWord().toString();
            String kind = String.valueOf(data.getTag());
            compiler.add(form, String.valueOf(data.getStem()), kind);
            words.add(form, kind);
        }
        words.addCountries(tag);
        words.write(known);
        try (var out = new FileOutputStream(target)) {
            out.write(compiler.written(maker));
        }
        try (var out =
                new DataOutputStream(new FileOutputStream(new File(folder, tag + ".genders")))) {
            for (int mark : compiler.genders()) {
                out.writeInt(mark);
            }
        }
    }

    /** A checksum of the rules and of this program: when they change, the tables are made anew. */
    private static int maker() throws IOException {
        CRC32 sum = new CRC32();
        for (Class<?> part :
                List.of(
                        WordTableCompiler.class,
                        DictionaryTags.class,
                        EnglishWords.class,
                        FrenchWords.class,
                        NounGenders.class,
                        DictionaryWords.class,
                        KnownWords.class,
                        Folding.class)) {
            try (InputStream in = part.getResourceAsStream(part.getSimpleName() + ".class")) {
                sum.update(Objects.requireNonNull(in).readAllBytes());
            }
        }
        return (int) sum.getValue();
    }

    private static boolean madeBy(int maker, File table) throws IOException {
        try (var in = new DataInputStream(new FileInputStream(table))) {
            return in.readInt() == WordTable.MAGIC && in.skipBytes(8) == 8 && in.readInt() == maker;
        } catch (EOFException e) {
            return false;
        }
    }

    private void add(String writtenForm, String writtenLemma, String tag) {
        if (!word(writtenForm) || !word(writtenLemma)) {
            return;
        }
        String form = Folding.fold(writtenForm);
        String lemma = Folding.fold(writtenLemma);
        switch (tags.kind(tag)) {
            case NOUN -> {
                addNominal(nouns, form, lemma, tag);
                genders.computeIfAbsent(lemma, key -> new HashSet<>(2)).add(tags.gender(tag));
            }
            case COMPARED ->
                    formsOf.computeIfAbsent("ADJECTIVE" + lemma, key -> new HashSet<>(4)).add(form);
            case ADJECTIVE -> addNominal(adjectives, form, lemma, tag);
            case PARTICIPLE -> {
                addNominal(participles, form, lemma, tag);
                formsOf.computeIfAbsent("V" + lemma, key -> new HashSet<>(4)).add(form);
            }
            case VERB -> {
                verbal.add(form);
                formsOf.computeIfAbsent("V" + lemma, key -> new HashSet<>(4)).add(form);
            }
            default -> {}
        }
    }

    private void addNominal(Map<String, Set<String>> kind, String form, String lemma, String tag) {
        kind.computeIfAbsent(form, key -> new HashSet<>(4)).add(lemma);
        formsOf.computeIfAbsent(tags.kind(tag).name() + lemma, key -> new HashSet<>(4)).add(form);
        if (tags.kind(tag) != DictionaryTags.Kind.PARTICIPLE) {
            nominal.add(form);
        }
        if (tags.plural(tag)) {
            plurals.putIfAbsent(lemma + "/" + tags.gender(tag), form);
        } else if (form.equals(lemma)) {
            plurals.putIfAbsent(lemma, tags.gender(tag));
        }
    }

    private static boolean word(String text) {
        if (text.isEmpty() || text.length() > LONGEST_WORD || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
            small |= Character.isLowerCase(text.charAt(i));
        }
        return small && !Character.isUpperCase(text.charAt(0));
    }

    /** Nouns of one gender alone; English has none. */
    private int[] genders() {
        Set<String> masculine = new TreeSet<>();
        Set<String> feminine = new TreeSet<>();
        genders.forEach(
                (noun, found) -> {
                    if (found.equals(Set.of("m"))) {
                        masculine.add(noun);
                    } else if (found.equals(Set.of("f"))) {
                        feminine.add(noun);
                    }
                });
        return NounGenders.marks(masculine, feminine);
    }

    private byte[] written(int maker) throws IOException {
        Set<String> words = new TreeSet<>();
        formsOf.keySet().forEach(key -> words.add(bare(key)));
        words.addAll(nouns.keySet());
        words.addAll(adjectives.keySet());
        words.addAll(participles.keySet());
        Map<String, byte[]> records = new TreeMap<>();
        for (String word : words) {
            byte[] record = record(word);
            if (record.length > 0) {
                records.put(word, record);
            }
        }
        return file(records, maker);
    }

    private String bare(String key) {
        int at = 0;
        while (Character.isUpperCase(key.charAt(at))) {
            at++;
        }
        return key.substring(at);
    }

    private byte[] record(String word) throws IOException {
        Set<String> nominalForms = nominalForms(word);
        Set<String> verbForms = formsOf.getOrDefault("V" + word, Set.of());
        String plural = plurals.get(word + "/" + plurals.getOrDefault(word, ""));
        int flags = 0;
        List<Integer> ids = new ArrayList<>();
        if (nominal.contains(word) && verbal.contains(word)) {
            flags |= WordTable.AMBIGUOUS;
        }
        if (!verbForms.isEmpty()) {
            flags |= WordTable.INFINITIVE;
        }
        if (!nominalForms.isEmpty() && differs(nominalForms, rules.nominalForms(word))) {
            flags |= WordTable.NOMINAL;
            ids.add(endings(word, nominalForms));
        }
        if (!verbForms.isEmpty() && !rules.verbForms(word).containsAll(verbForms)) {
            flags |= WordTable.VERBAL;
            ids.add(endings(word, verbForms));
        }
        if (plural != null && !rules.plural(word).equals(plural)) {
            flags |= WordTable.PLURAL;
            ids.add(endings(word, Set.of(plural)));
        }
        if (flags == 0) {
            return new byte[0];
        }
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        byte[] letters = word.getBytes(StandardCharsets.UTF_8);
        out.writeByte(letters.length);
        out.write(letters);
        out.writeByte(flags);
        for (int id : ids) {
            out.writeShort(id);
        }
        return bytes.toByteArray();
    }

    /**
     * The forms of a word as noun or adjective. A word that is a lemma is that lemma and no form of
     * another ({@code fils} is no plural of {@code fil}); nouns go before adjectives, adjectives
     * before participles; an adjective with the noun's lemma adds its forms.
     */
    private Set<String> nominalForms(String word) {
        for (var kind : List.of(nouns, adjectives, participles)) {
            Set<String> lemmas = kind.getOrDefault(word, Set.of());
            if (lemmas.isEmpty()) {
                continue;
            }
            Set<String> chosen = lemmas.contains(word) ? Set.of(word) : lemmas;
            Set<String> forms = new TreeSet<>();
            for (String lemma : chosen) {
                if (kind == participles) {
                    forms.addAll(formsOf.getOrDefault("PARTICIPLE" + lemma, Set.of()));
                    continue;
                }
                forms.addAll(formsOf.getOrDefault("NOUN" + lemma, Set.of()));
                forms.addAll(formsOf.getOrDefault("ADJECTIVE" + lemma, Set.of()));
            }
            forms.add(word);
            return forms;
        }
        return Set.of();
    }

    /** Forms too few, or one too many that is a word of its own, are a mistake of the rules. */
    private boolean differs(Set<String> forms, Set<String> byRule) {
        if (!byRule.containsAll(forms)) {
            return true;
        }
        for (String form : byRule) {
            if (!forms.contains(form) && known(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean known(String form) {
        return nouns.containsKey(form)
                || adjectives.containsKey(form)
                || participles.containsKey(form)
                || verbal.contains(form);
    }

    private int endings(String word, Set<String> forms) {
        int common = word.length();
        for (String form : forms) {
            int same = 0;
            while (same < Math.min(common, form.length())
                    && form.charAt(same) == word.charAt(same)) {
                same++;
            }
            common = same;
        }
        List<String> endings = new ArrayList<>();
        for (String form : new TreeSet<>(forms)) {
            endings.add(form.substring(common));
        }
        String key = (char) (word.length() - common) + String.join(",", endings);
        int id = endingIds.computeIfAbsent(key, each -> endingIds.size());
        if (id > 0xFFFF) {
            throw new IllegalStateException("more lists of endings than two bytes can number");
        }
        return id;
    }

    /** Header, slots of the hash table, records, places of the lists of endings, the lists. */
    private byte[] file(Map<String, byte[]> records, int maker) throws IOException {
        int slots = Integer.highestOneBit(Math.max(8, records.size())) * 2;
        int[] table = new int[slots];
        int at = 16 + 4 * slots;
        var body = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> record : records.entrySet()) {
            int slot = WordTable.slot(record.getKey()) & (slots - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            table[slot] = at + body.size();
            body.write(record.getValue());
        }
        at += body.size();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(WordTable.MAGIC);
        out.writeInt(slots);
        out.writeInt(at);
        out.writeInt(maker);
        for (int place : table) {
            out.writeInt(place);
        }
        out.write(body.toByteArray());
        writeEndings(out, at + 4 * endingIds.size());
        return bytes.toByteArray();
    }

    private void writeEndings(DataOutputStream out, int start) throws IOException {
        var lists = new ByteArrayOutputStream();
        var list = new DataOutputStream(lists);
        for (String key : endingIds.keySet()) {
            out.writeInt(start + lists.size());
            byte[] text = key.substring(1).getBytes(StandardCharsets.UTF_8);
            list.writeByte(key.charAt(0));
            list.writeShort(text.length);
            list.write(text);
        }
        out.write(lists.toByteArray());
    }
}
