package vn.haidang.monitoring.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.KeptText;
import vn.haidang.monitoring.internal.rule.LineMeasures;
import vn.haidang.monitoring.internal.rule.ThresholdRule;
import vn.haidang.monitoring.internal.rule.ThresholdWatch;
import vn.haidang.monitoring.internal.rule.Trouble;
import vn.haidang.monitoring.internal.rule.Trouble.Direction;
import vn.haidang.monitoring.probe.DeviceMetric;

/** What is said of a value that a rule rings for. */
final class RuleFindings {

    private static final Set<String> SHARES = Set.of(LineMeasures.LOSS, LineMeasures.IN_UTILISATION,
            LineMeasures.OUT_UTILISATION);

    private RuleFindings() {}

    /** @param unit as people write it, empty or {@code 1} for none */
    static Finding raised(ThresholdWatch.Change change, ObjectLink object, String unit) {
        ThresholdRule rule = change.rule();
        String instance = change.key().instance();
        Finding finding = Finding.of(Messages.CATALOGUE, rule.severity(), code(rule.trouble()))
                .with("object", object.label()).with("code", object.id()).with("metric", metric(rule.metric()))
                .with("instance", instance.isEmpty() ? "" : " (" + instance + ")").with("since", change.since())
                .with("hold", rule.hold()).with("todo", todo(rule.metric())).about(object).showing("rule", rule.id());
        if (rule.trouble() instanceof Trouble.Threshold threshold) {
            return finding.with("value", value(rule.metric(), change.value(), unit))
                    .with("limit", value(rule.metric(), threshold.raiseAt(), unit))
                    .with("calm", value(rule.metric(), threshold.clearAt(), unit));
        }
        return finding.with("state", state(rule.metric(), change.value()));
    }

    private static String code(Trouble trouble) {
        if (trouble instanceof Trouble.Threshold threshold) {
            return threshold.direction() == Direction.ABOVE ? "rule.above" : "rule.below";
        }
        return "rule.state";
    }

    /** What to do about it: what is written for the metric, else for any. */
    private static LocalText todo(String metric) {
        return KeptText.of(metric, format -> words(format, "rule.todo." + metric)
                .orElseGet(() -> Messages.CATALOGUE.text(format, "rule.todo", MessageArguments.none())));
    }

    private static LocalText state(String metric, double value) {
        String name = DeviceMetric.of(metric).flatMap(known -> known.state(value)).orElse(Double.toString(value));
        return KeptText.of(name, format -> words(format, "metric.state." + name).orElse(name));
    }

    private static Optional<String> words(ValueFormat format, String key) {
        return Messages.CATALOGUE.optionalText(format, key, MessageArguments.none());
    }

    private static LocalText metric(String name) {
        return KeptText.of(name, format -> words(format, "metric." + name).orElse(name));
    }

    private static LocalText value(String metric, double value, String unit) {
        return KeptText.of(Double.toString(value), format -> SHARES.contains(metric)
                ? format.percentage(value, 0)
                : number(format, value) + (unit.isEmpty() || unit.equals("1") ? "" : " " + unit));
    }

    private static String number(ValueFormat format, double value) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return format.number(exact, Math.max(0, exact.scale()));
    }
}
