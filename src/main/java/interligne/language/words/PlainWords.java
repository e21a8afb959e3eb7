package interligne.language.words;

import java.util.Set;

/** The words of a language that interligne knows nothing of: a term has its written form only. */
public final class PlainWords implements WordFacts {

    @Override
    public Set<String> nominalForms(String word) {
        return Set.of(word);
    }

    @Override
    public Set<String> verbForms(String word) {
        return Set.of(word);
    }

    @Override
    public Set<String> nameForms(String name) {
        return Set.of(name);
    }

    @Override
    public boolean fixed(String word) {
        return false;
    }

    @Override
    public Set<String> fixedForms(String word) {
        return Set.of(word);
    }

    @Override
    public boolean article(String word) {
        return false;
    }

    @Override
    public boolean infinitive(String word) {
        return false;
    }

    @Override
    public boolean infinitiveByForm(String word) {
        return false;
    }

    @Override
    public boolean infinitiveMark(String word) {
        return false;
    }

    @Override
    public boolean nominalAndVerbal(String word) {
        return false;
    }

    @Override
    public Reading reading(String before, String word, String after) {
        return Reading.UNKNOWN;
    }

    @Override
    public boolean takesThePlace(String before, String old, String term) {
        return false;
    }

    @Override
    public boolean fitsAfter(String before, String name) {
        return true;
    }

    @Override
    public boolean standsForAnother(String before, String word) {
        return false;
    }

    @Override
    public String plural(String term) {
        return term;
    }

    @Override
    public boolean plural(String word, String singular) {
        return false;
    }
}
