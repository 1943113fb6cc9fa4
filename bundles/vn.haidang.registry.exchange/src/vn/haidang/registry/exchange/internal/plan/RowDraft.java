package vn.haidang.registry.exchange.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.exchange.ImportPlan.Kind;
import vn.haidang.registry.exchange.ImportPlan.PlannedRow;
import vn.haidang.registry.exchange.SourceTable.SourceRow;

/** A row while its plan is made. */
final class RowDraft {

    final SourceRow row;
    Optional<ElementType> type = Optional.empty();
    String code = "";
    Optional<Element> existing = Optional.empty();
    Optional<Values> values = Optional.empty();
    private final List<Finding> findings = new ArrayList<>();

    RowDraft(SourceRow row) {
        this.row = row;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    boolean isWrong() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    PlannedRow planned() {
        List<FeatureChange> changes = values.map(this::changes).orElse(List.of());
        Kind kind = isWrong() || values.isEmpty()
                ? Kind.WRONG
                : existing.isEmpty() ? Kind.ADDED : changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        return new PlannedRow(row.number(), kind, type.map(ElementType::name).orElse(""), code, changes, findings);
    }

    private List<FeatureChange> changes(Values after) {
        List<FeatureChange> changes = new ArrayList<>();
        for (Feature feature : after.type().features()) {
            List<Value> old = existing.map(element -> element.all(feature.name())).orElse(List.of());
            List<Value> now = after.all(feature.name());
            if (!old.equals(now)) {
                changes.add(new FeatureChange(feature.name(), old, now));
            }
        }
        return changes;
    }
}
