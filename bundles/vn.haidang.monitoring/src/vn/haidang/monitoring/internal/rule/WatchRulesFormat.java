package vn.haidang.monitoring.internal.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.json.JsonTree;
import vn.haidang.monitoring.internal.rule.Trouble.Direction;
import vn.haidang.monitoring.probe.DeviceMetric;

/**
 * Reads a set of rules from JSON; the bundled one, {@code rules.json} beside this class, shows every field. A field that
 * is left out, but for those of a rule, is as in the bundled one.
 */
public final class WatchRulesFormat {

    private static final JsonFactory JSON = new JsonFactory();
    private static final long LONGEST = 1_000_000;

    private WatchRulesFormat() {}

    /** The rules that come with the program. */
    public static WatchRules bundled() {
        try (InputStream in = WatchRulesFormat.class.getResourceAsStream("rules.json")) {
            if (in == null) {
                throw new IllegalStateException("no resource rules.json");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    new WatchRules(1, 1, FlapSettings.USUAL, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read rules.json", e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws FindingException when it cannot be read, with what is wrong
     */
    public static WatchRules read(Path file) throws FindingException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException("more than " + LONGEST + " bytes");
            }
            return parse(Files.readString(file), bundled());
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "rules.unreadable")
                    .with("file", file.toString()).with("problem", String.valueOf(e.getMessage())), e);
        }
    }

    private static WatchRules parse(String text, WatchRules usual) throws IOException {
        JsonTree json = JsonTree.parse(JSON, text);
        return new WatchRules(number(json, "confirmAfter", usual.confirmAfter()),
                number(json, "recoverAfter", usual.recoverAfter()),
                json.has("flap") ? flap(json.object("flap")) : usual.flap(),
                json.has("rules")
                        ? json.list("rules").stream().map(WatchRulesFormat::rule).toList()
                        : usual.thresholds());
    }

    private static int number(JsonTree json, String field, int usual) {
        return json.has(field) ? Integer.parseInt(json.text(field)) : usual;
    }

    private static FlapSettings flap(JsonTree json) {
        return new FlapSettings(Duration.parse(json.text("slot")), Integer.parseInt(json.text("slots")),
                Double.parseDouble(json.text("high")), Double.parseDouble(json.text("low")));
    }

    private static ThresholdRule rule(JsonTree json) {
        String metric = json.text("metric");
        return new ThresholdRule(json.text("id"), metric, trouble(json, metric), Duration.parse(json.text("hold")),
                Severity.valueOf(json.text("severity")), Set.copyOf(json.texts("objects")),
                Set.copyOf(json.texts("kinds")));
    }

    private static Trouble trouble(JsonTree json, String metric) {
        try {
            if (json.has("states")) {
                DeviceMetric known = DeviceMetric.of(metric).orElseThrow(() -> new IllegalArgumentException("metric"));
                return new Trouble.States(known, Set.copyOf(json.texts("states")));
            }
            return new Trouble.Threshold(Direction.valueOf(json.text("direction").toUpperCase(Locale.ROOT)),
                    Double.parseDouble(json.text("raiseAt")), Double.parseDouble(json.text("clearAt")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule " + json.text("id") + ": " + e.getMessage(), e);
        }
    }
}
