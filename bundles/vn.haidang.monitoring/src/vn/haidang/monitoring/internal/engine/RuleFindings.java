package vn.haidang.monitoring.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import vn.haidang.monitoring.internal.rule.ThresholdRule.Direction;
import vn.haidang.monitoring.internal.rule.ThresholdWatch;

/** What is said of a value that a rule rings for. */
final class RuleFindings {

    private static final Set<String> SHARES = Set.of(LineMeasures.LOSS, LineMeasures.IN_UTILISATION,
            LineMeasures.OUT_UTILISATION);

    private RuleFindings() {}

    /** @param unit as people write it, empty or {@code 1} for none */
    static Finding raised(ThresholdWatch.Change change, ObjectLink object, String unit) {
        ThresholdRule rule = change.rule();
        String code = rule.direction() == Direction.ABOVE ? "rule.above" : "rule.below";
        String instance = change.key().instance();
        return Finding.of(Messages.CATALOGUE, rule.severity(), code).with("object", object.label())
                .with("code", object.id()).with("metric", metric(rule.metric()))
                .with("instance", instance.isEmpty() ? "" : " (" + instance + ")")
                .with("value", value(rule.metric(), change.value(), unit))
                .with("limit", value(rule.metric(), rule.raiseAt(), unit))
                .with("calm", value(rule.metric(), rule.clearAt(), unit)).with("hold", rule.hold()).about(object)
                .showing("rule", rule.id());
    }

    private static LocalText metric(String name) {
        return KeptText.of(name, format -> Messages.CATALOGUE
                .optionalText(format, "metric." + name, MessageArguments.none()).orElse(name));
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
