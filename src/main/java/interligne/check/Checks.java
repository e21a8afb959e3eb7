package interligne.check;

import interligne.article.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks that interligne knows, in the order in which their findings are listed. */
public final class Checks {

    /** Every check; adding one is one line here. */
    public static final List<Check> ALL =
            List.of(
                    new TargetMissingCheck(),
                    new TargetSameAsSourceCheck(),
                    new SourceLeftInTargetCheck(),
                    new SourceWordsLeftCheck(),
                    new AlreadyTargetChangedCheck(),
                    new NumberScaleCheck(),
                    new NumberChangedCheck(),
                    new CurrencyChangedCheck(),
                    new UnitChangedCheck(),
                    new PercentagePointCheck(),
                    new DateChangedCheck(),
                    new WeekdayChangedCheck(),
                    new QuarterChangedCheck(),
                    new PeriodChangedCheck(),
                    new MultipleChangedCheck(),
                    new MinusLostCheck(),
                    new KeptNameChangedCheck(),
                    new ForbiddenTermUsedCheck(),
                    new PreferredTermMissingCheck(),
                    new NegationLostCheck(),
                    new HedgeLostCheck(),
                    new CertaintyRaisedCheck(),
                    new LinkLostCheck(),
                    new AddressChangedCheck(),
                    new LinkLanguageCheck(),
                    new LinkOrderCheck(),
                    new CodeDroppedCheck(),
                    new LengthUnlikelyCheck(),
                    new EndPunctuationCheck(),
                    new TitleGenderCheck(),
                    new NumberFormatCheck(),
                    new CurrencyPlaceCheck(),
                    new UnitSpaceCheck(),
                    new SignSpaceCheck(),
                    new DateFormatCheck(),
                    new DateAmbiguousCheck(),
                    new FirstOfMonthCheck(),
                    new CalendarCapitalCheck(),
                    new QuarterNotationCheck(),
                    new CenturyNotationCheck(),
                    new TimeFormatCheck(),
                    new InitialismForeignCheck(),
                    new InitialismPluralCheck(),
                    new InitialismPointsCheck(),
                    new ElisionMissingCheck(),
                    new ForeignPossessiveCheck(),
                    new NounOrderCheck(),
                    new NeedlessCapitalCheck(),
                    new NationalityCapitalCheck(),
                    new HeadingTitleCaseCheck(),
                    new HighPunctuationSpaceCheck(),
                    new GuillemetsCheck(),
                    new StraightApostropheCheck(),
                    new ThreeDotsCheck(),
                    new EtcDotsCheck(),
                    new TightDashCheck(),
                    new CapitalAccentCheck(),
                    new SerialCommaCheck(),
                    new AmpersandCheck(),
                    new DoubleSpaceCheck(),
                    new InvisibleCharacterCheck(),
                    new RepeatedWordCheck(),
                    new BracketsUnpairedCheck(),
                    new QuotesUnpairedCheck(),
                    new FalseFriendCheck(),
                    new AnglicismCheck(),
                    new TitleTooLongCheck(),
                    new ProofreadCheck.Grammar(),
                    new ProofreadCheck.Spelling(),
                    new SameSourceTwoTargetsCheck(),
                    new TwoSourcesOneTargetCheck(),
                    new NameSpellingCheck(),
                    new QuotesMixedCheck(),
                    new SerialCommaMixedCheck());

    private Checks() {}

    /** What the checks stand for, in the same order. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(ALL.size());
        for (Check check : ALL) {
            rules.add(check.rule());
        }
        return rules;
    }

    /** The rules with these ids in their order, or all rules when there is no id. */
    public static List<Rule> rules(List<String> ids) {
        return rules().stream().filter(rule -> ids.isEmpty() || ids.contains(rule.id())).toList();
    }

    /**
     * The rule with that id.
     *
     * @throws UserError when there is none
     */
    public static Rule known(String id) {
        return rule(id).orElseThrow(
                        () ->
                                new UserError(
                                        "There is no rule \"" + id + "\": explain lists them."));
    }

    /** The rule with that id. */
    public static Optional<Rule> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
