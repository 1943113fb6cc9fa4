package vn.haidang.monitoring.internal.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.KeptText;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.registry.LineEntry;

/** Says why the traffic of a line is not known, or not certain, although its interface was read. */
final class RateFindings {

    private RateFindings() {}

    /** One finding for each reason, whichever direction has it; none for a first reading, which the next one mends. */
    static List<Finding> doubtful(LineEntry line, String device, InterfaceReading reading) {
        return Stream.of(reading.in(), reading.out()).flatMap(rate -> reason(rate).stream()).distinct()
                .map(reason -> Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, reason.code())
                        .with("line", line.name()).with("device", device).with("reason", words(reason.key()))
                        .about(LineFindings.subject(line)))
                .toList();
    }

    private static Optional<Reason> reason(Rate rate) {
        if (rate instanceof Rate.Suspect suspect) {
            return Optional.of(new Reason("line.traffic.suspect", "rate.doubt." + name(suspect.doubt())));
        }
        if (rate instanceof Rate.Gap gap && gap.cause() != Rate.Cause.FIRST_POLL) {
            return Optional.of(new Reason("line.traffic.gap", "rate.cause." + name(gap.cause())));
        }
        return Optional.empty();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static LocalText words(String key) {
        return KeptText.of(key, format -> Messages.CATALOGUE.text(format, key, MessageArguments.none()));
    }

    private record Reason(String code, String key) {}
}
