package vn.haidang.workbench.internal.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.MessageText;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.Argument.Side;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.monitoring.verdict.Witness;

/** The same verdict for whatever line is asked about: the ward has no power, likely. */
final class StagedVerdicts implements LineVerdicts {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(StagedVerdicts.class);

    private final Instant start;

    StagedVerdicts(Instant start) {
        this.start = start;
    }

    @Override
    public Optional<LineVerdict> verdict(String line) {
        return Optional.of(new LineVerdict(line, LineCause.WARD_POWER, Confidence.LIKELY, List.of(),
                Optional.of(start), start, List.of(argument(Side.FOR, Witness.POWER, "verdict.for"),
                        argument(Side.AGAINST, Witness.SAME_CARRIER, "verdict.against"),
                        argument(Side.ABSENT, Witness.FAR_CLOCKS, "verdict.absent")),
                Finding.of(CATALOGUE, Severity.ERROR, "verdict").with("line", line)));
    }

    private static Argument argument(Side side, Witness<?> witness, String key) {
        return new Argument(side, witness, new MessageText(CATALOGUE, key));
    }

    @Override
    public Optional<LineVerdict> verdictAt(String line, Instant at) {
        return verdict(line);
    }
}
