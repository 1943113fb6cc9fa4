package vn.haidang.monitoring.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.haidang.base.digest.Sha256;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.registry.LineEntry;

/**
 * What is put before a carrier for one line and one period: what was promised, what was measured, and every outage with
 * its witness. The digest covers all of it, so that a copy can be told from another.
 *
 * @param line what was bought
 * @param level what was measured
 * @param in95 the 95th percentile of what the far end received, bit/s
 * @param out95 the same of what it sent
 * @param madeAt when it was made
 */
public record ClaimSheet(LineEntry line, ServiceLevel level, Percentile in95, Percentile out95, Instant madeAt) {

    /** Whether the promise was kept; empty when nothing was watched or promised. */
    public Optional<Boolean> isKept() {
        return level.availability().isKnown() && line.promisedAvailability() > 0
                ? Optional.of(level.availability().ratio() >= line.promisedAvailability())
                : Optional.empty();
    }

    /** How much longer it was down than the promise allows for the time that was watched; zero when it was kept. */
    public Duration excess() {
        Duration observed = level.availability().observed();
        Duration allowed = Duration
                .ofMillis(Math.round(observed.toMillis() * Math.max(0, 1 - line.promisedAvailability())));
        Duration over = level.availability().down().minus(allowed);
        return over.isNegative() || line.promisedAvailability() <= 0 ? Duration.ZERO : over;
    }

    /** The facts as lines of text, always written alike: what the digest is of. */
    public String canonicalText() {
        String head = String.join("\n", "line " + line.code(), "circuit " + line.circuit(),
                "carrier " + line.carrier(),
                "period " + level.period().from() + "/" + level.period().to(),
                "promised " + decimal(line.promisedAvailability()) + " megabits " + line.contractedMegabits(),
                "observed " + level.availability().observed() + " down " + level.availability().down() + " planned "
                        + level.planned() + " coverage " + decimal(level.availability().coverage()),
                "in95 " + percentile(in95) + " out95 " + percentile(out95));
        return level.outages().stream().map(this::text).collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private String text(Outage outage) {
        Duration counted = level.cutByWork().get(outage);
        return "outage " + outage.begin() + "/" + outage.end().map(Instant::toString).orElse("") + " "
                + outage.witness() + (outage.isPlanned() ? " planned" : "")
                + (counted == null ? "" : " counted " + counted);
    }

    private static String percentile(Percentile percentile) {
        return percentile.value().isEmpty()
                ? ""
                : decimal(percentile.value().getAsDouble()) + " coverage " + decimal(percentile.coverage());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    /** SHA-256 of {@link #canonicalText} in UTF-8, in hexadecimal. */
    public String digest() {
        return Sha256.hex(canonicalText());
    }
}
