package vn.haidang.monitoring.internal.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.JoinedText;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageText;
import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.Argument.Side;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineEvidence.Contacts;
import vn.haidang.registry.LineEntry;

/** Puts a verdict into words. */
final class VerdictFinding {

    private static final Map<LineCause, String> CODES = Map.ofEntries(Map.entry(LineCause.FINE, "line.verdict.fine"),
            Map.entry(LineCause.PLANNED, "line.verdict.planned"),
            Map.entry(LineCause.NEAR_SIDE, "line.verdict.nearSide"),
            Map.entry(LineCause.WARD_POWER, "line.verdict.wardPower"),
            Map.entry(LineCause.FAR_REBOOT, "line.verdict.farReboot"),
            Map.entry(LineCause.WARD_LOOP, "line.verdict.wardLoop"),
            Map.entry(LineCause.CARRIER_SEVERAL, "line.verdict.carrierSeveral"),
            Map.entry(LineCause.CARRIER_LINE, "line.verdict.carrierLine"),
            Map.entry(LineCause.ONE_SIDED, "line.verdict.oneSided"),
            Map.entry(LineCause.CONGESTION, "line.verdict.congestion"),
            Map.entry(LineCause.DEGRADED, "line.verdict.degraded"),
            Map.entry(LineCause.PORTAL, "line.verdict.portal"),
            Map.entry(LineCause.CANNOT_TELL, "line.verdict.cannotTell"));

    private VerdictFinding() {}

    static Finding of(Case given, LineCause cause, Confidence confidence, List<LineCause> others,
            List<Argument> arguments) {
        LineEntry line = given.evidence().line();
        Contacts contacts = given.evidence().contacts();
        Finding finding = Finding.of(Messages.CATALOGUE, severity(given, cause), CODES.get(cause))
                .with("line", line.name()).with("carrier", line.carrier()).with("circuit", line.circuit())
                .with("why", why(cause, arguments))
                .with("confidence", words("verdict.confidence." + lower(confidence)))
                .with("against", new Clause("verdict.against", texts(arguments, Side.AGAINST)))
                .with("others", new Clause(
                        cause == LineCause.CANNOT_TELL ? "verdict.open" : "verdict.others", causes(others)))
                .with("lacking", new Clause("verdict.lacking", texts(arguments, Side.ABSENT)))
                .with("carrierContact", contact(contacts.carrier())).with("unitContact", contact(contacts.unit()))
                .about(new ObjectLink("line", line.code(), line.name()));
        for (Argument argument : arguments) {
            finding = finding.showing(lower(argument.side()) + " " + argument.witness().name(), observed(argument));
        }
        return finding;
    }

    private static Severity severity(Case given, LineCause cause) {
        return switch (cause) {
            case FINE -> Severity.OK;
            case CANNOT_TELL -> Severity.NOT_CHECKED;
            case PORTAL, PLANNED -> Severity.INFO;
            default -> given.isSilent() ? Severity.ERROR : Severity.WARNING;
        };
    }

    private static LocalText why(LineCause cause, List<Argument> arguments) {
        List<LocalText> known = texts(arguments, Side.FOR);
        return known.isEmpty() && cause == LineCause.CANNOT_TELL
                ? words("verdict.nothingKnown")
                : new JoinedText(known, "; ");
    }

    private static List<LocalText> texts(List<Argument> arguments, Side side) {
        return arguments.stream().filter(argument -> argument.side() == side).map(Argument::text).distinct().toList();
    }

    private static List<LocalText> causes(List<LineCause> causes) {
        return causes.stream().map(cause -> words("verdict.cause." + lower(cause))).toList();
    }

    private static LocalText words(String key) {
        return new MessageText(Messages.CATALOGUE, key);
    }

    private static String contact(String who) {
        return who.isEmpty() ? "" : " (" + who + ")";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The observation itself, the same in every language: {@code sameCarrier.together carrier=VNPT count=3 total=5}. */
    private static String observed(Argument argument) {
        MessageArguments values = argument.text() instanceof Sentence sentence
                ? sentence.arguments()
                : MessageArguments.none();
        return argument.text().name() + values.values().entrySet().stream()
                .map(value -> " " + value.getKey() + "=" + observed(value.getValue())).collect(Collectors.joining());
    }

    private static String observed(Object value) {
        if (value instanceof LocalText words) {
            return words.name();
        }
        return value instanceof Percentage percentage ? Double.toString(percentage.ratio()) : value.toString();
    }
}
