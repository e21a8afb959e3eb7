package interligne.language.words;

/** How the tags of a packaged dictionary name parts of speech; used at build time only. */
enum DictionaryTags {
    /** Penn Treebank tags: NN, NNS, JJ, VBZ … */
    ENGLISH {
        @Override
        Kind kind(String tag) {
            if (tag.startsWith("NNP")) {
                return Kind.OTHER;
            }
            if (tag.startsWith("NN")) {
                return Kind.NOUN;
            }
            if (tag.startsWith("JJ")) {
                return tag.equals("JJ") ? Kind.ADJECTIVE : Kind.COMPARED;
            }
            return tag.startsWith("VB") ? Kind.VERB : Kind.OTHER;
        }

        @Override
        boolean plural(String tag) {
            return tag.startsWith("NNS");
        }

        @Override
        String gender(String tag) {
            return "e";
        }
    },

    /** Lexique tags with a letter for the frequency at the end: {@code "N m pK"}. */
    FRENCH {
        @Override
        Kind kind(String tag) {
            if (tag.startsWith("V ppa")) {
                return Kind.PARTICIPLE;
            }
            return switch (tag.charAt(0)) {
                case 'N' -> Kind.NOUN;
                case 'J' -> Kind.ADJECTIVE;
                case 'V' -> Kind.VERB;
                default -> Kind.OTHER;
            };
        }

        @Override
        boolean plural(String tag) {
            return kind(tag) != Kind.VERB && tag.startsWith(" p", 3);
        }

        @Override
        String gender(String tag) {
            return tag.length() > 2 ? tag.substring(2, 3) : "";
        }
    };

    /** What a form is. */
    enum Kind {
        NOUN,
        ADJECTIVE,
        /** Comparative or superlative: a form of its adjective, but not the other way round. */
        COMPARED,
        PARTICIPLE,
        VERB,
        OTHER
    }

    abstract Kind kind(String tag);

    abstract boolean plural(String tag);

    abstract String gender(String tag);
}
