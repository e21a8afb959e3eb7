package interligne.check.suite;

import interligne.article.UserError;
import interligne.check.Check;
import interligne.check.Rule;
import interligne.check.accuracy.AlreadyTargetChangedCheck;
import interligne.check.accuracy.CertaintyRaisedCheck;
import interligne.check.accuracy.HedgeLostCheck;
import interligne.check.accuracy.LengthUnlikelyCheck;
import interligne.check.accuracy.NegationLostCheck;
import interligne.check.accuracy.SameSourceTwoTargetsCheck;
import interligne.check.accuracy.SourceLeftInTargetCheck;
import interligne.check.accuracy.SourceWordsLeftCheck;
import interligne.check.accuracy.TargetMissingCheck;
import interligne.check.accuracy.TargetSameAsSourceCheck;
import interligne.check.accuracy.TitleTooLongCheck;
import interligne.check.accuracy.TwoSourcesOneTargetCheck;
import interligne.check.markup.AddressChangedCheck;
import interligne.check.markup.CodeDroppedCheck;
import interligne.check.markup.LinkLanguageCheck;
import interligne.check.markup.LinkLostCheck;
import interligne.check.markup.LinkOrderCheck;
import interligne.check.number.CenturyNotationCheck;
import interligne.check.number.CurrencyChangedCheck;
import interligne.check.number.CurrencyPlaceCheck;
import interligne.check.number.DateAmbiguousCheck;
import interligne.check.number.DateChangedCheck;
import interligne.check.number.DateFormatCheck;
import interligne.check.number.FirstOfMonthCheck;
import interligne.check.number.MinusLostCheck;
import interligne.check.number.MultipleChangedCheck;
import interligne.check.number.NumberChangedCheck;
import interligne.check.number.NumberFormatCheck;
import interligne.check.number.NumberScaleCheck;
import interligne.check.number.PercentagePointCheck;
import interligne.check.number.PeriodChangedCheck;
import interligne.check.number.QuarterChangedCheck;
import interligne.check.number.QuarterNotationCheck;
import interligne.check.number.TimeFormatCheck;
import interligne.check.number.UnitChangedCheck;
import interligne.check.number.WeekdayChangedCheck;
import interligne.check.terminology.ForbiddenTermUsedCheck;
import interligne.check.terminology.KeptNameChangedCheck;
import interligne.check.terminology.NameSpellingCheck;
import interligne.check.terminology.PreferredTermMissingCheck;
import interligne.check.typography.AmpersandCheck;
import interligne.check.typography.BracketsUnpairedCheck;
import interligne.check.typography.CapitalAccentCheck;
import interligne.check.typography.DoubleSpaceCheck;
import interligne.check.typography.EndPunctuationCheck;
import interligne.check.typography.EtcDotsCheck;
import interligne.check.typography.GuillemetsCheck;
import interligne.check.typography.HighPunctuationSpaceCheck;
import interligne.check.typography.InitialismPluralCheck;
import interligne.check.typography.InitialismPointsCheck;
import interligne.check.typography.InvisibleCharacterCheck;
import interligne.check.typography.QuotesMixedCheck;
import interligne.check.typography.QuotesUnpairedCheck;
import interligne.check.typography.SerialCommaCheck;
import interligne.check.typography.SerialCommaMixedCheck;
import interligne.check.typography.SignSpaceCheck;
import interligne.check.typography.StraightApostropheCheck;
import interligne.check.typography.ThreeDotsCheck;
import interligne.check.typography.TightDashCheck;
import interligne.check.typography.UnitSpaceCheck;
import interligne.check.usage.AnglicismCheck;
import interligne.check.usage.CalendarCapitalCheck;
import interligne.check.usage.ElisionMissingCheck;
import interligne.check.usage.FalseFriendCheck;
import interligne.check.usage.ForeignPossessiveCheck;
import interligne.check.usage.HeadingTitleCaseCheck;
import interligne.check.usage.InitialismForeignCheck;
import interligne.check.usage.NationalityCapitalCheck;
import interligne.check.usage.NeedlessCapitalCheck;
import interligne.check.usage.NounOrderCheck;
import interligne.check.usage.ProofreadCheck;
import interligne.check.usage.RepeatedWordCheck;
import interligne.check.usage.TitleGenderCheck;
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
        return rule(id).orElseThrow(() -> unknown(id));
    }

    /** What is said of a rule that does not exist, with the one that was probably meant. */
    public static UserError unknown(String id) {
        String meant = UserError.meant(id, rules().stream().map(Rule::id).toList());
        return new UserError("There is no rule \"" + id + "\"" + meant + ": explain lists them.");
    }

    /** The rule with that id. */
    public static Optional<Rule> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
