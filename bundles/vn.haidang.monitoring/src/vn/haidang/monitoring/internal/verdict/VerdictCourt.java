package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.internal.verdict.Hearing.Outcome;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.Argument.Side;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.VerdictThresholds;
import vn.haidang.monitoring.verdict.Witness;

/**
 * The function from evidence to a verdict. The rules stand in the order in which one cause explains another away: what
 * fails at the centre silences all, a ward without power restarts its router, and so on. The first that holds is the verdict;
 * others that hold too are named and make it disputed, unless it is one that they do not change.
 */
final class VerdictCourt {

    private static final List<Rule> RULES = List.of(new PlannedRule(), new NearSideRule(), new WardPowerRule(),
            new FarRebootRule(),
            new WardLoopRule(), new OneSidedRule(), new CarrierSeveralRule(), new CarrierLineRule(),
            new CongestionRule(), new DegradedRule(), new PortalRule(), new FineRule());

    private final VerdictThresholds limits;

    VerdictCourt(VerdictThresholds limits) {
        this.limits = limits;
    }

    LineVerdict judge(LineEvidence evidence) {
        Case given = new Case(evidence, limits);
        List<Hearing> hearings = RULES.stream().map(rule -> hear(rule, given)).toList();
        List<Hearing> holding = with(hearings, Outcome.HOLDS);
        return holding.isEmpty() ? undecided(given, hearings) : decided(given, holding);
    }

    private static Hearing hear(Rule rule, Case given) {
        Hearing hearing = new Hearing(rule.cause());
        rule.hear(given, hearing);
        return hearing;
    }

    private static List<Hearing> with(List<Hearing> hearings, Outcome outcome) {
        return hearings.stream().filter(hearing -> hearing.outcome() == outcome).toList();
    }

    private static LineVerdict decided(Case given, List<Hearing> holding) {
        Hearing first = holding.get(0);
        List<LineCause> others = holding.stream().skip(1).map(Hearing::cause).toList();
        Confidence confidence = first.isContradicted() || !others.isEmpty() && !first.isDecided()
                ? Confidence.DISPUTED
                : first.isConfirmed() ? Confidence.CLEAR : Confidence.LIKELY;
        return verdict(given, first.cause(), confidence, others, first.arguments());
    }

    /** Tells what is known, and what would decide it. */
    private static LineVerdict undecided(Case given, List<Hearing> hearings) {
        List<Hearing> open = with(hearings, Outcome.OPEN);
        List<Argument> arguments = new ArrayList<>();
        open.stream().flatMap(hearing -> hearing.arguments().stream())
                .filter(argument -> argument.side() != Side.AGAINST && !arguments.contains(argument))
                .forEach(arguments::add);
        if (open.isEmpty()) {
            // Everything is excluded by something: what does so contradicts each other.
            hearings.stream().flatMap(hearing -> hearing.arguments().stream())
                    .filter(argument -> argument.side() == Side.AGAINST && !arguments.contains(argument))
                    .forEach(arguments::add);
        }
        // Of a line of which nothing is known, everything is open: no use in telling.
        List<LineCause> causes = given.told(Witness.REACH).isEmpty()
                ? List.of()
                : open.stream().map(Hearing::cause).toList();
        return verdict(given, LineCause.CANNOT_TELL, Confidence.OPEN, causes, arguments);
    }

    private static LineVerdict verdict(Case given, LineCause cause, Confidence confidence, List<LineCause> others,
            List<Argument> arguments) {
        Optional<Instant> silentFrom = given.silentFrom();
        return new LineVerdict(given.evidence().line().code(), cause, confidence, others, silentFrom,
                given.evidence().at(), arguments,
                VerdictFinding.of(given, cause, confidence, others, arguments));
    }
}
