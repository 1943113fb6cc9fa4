package vn.haidang.registry.exchange.internal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.CodeFamily;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.exchange.ImportPlan.Kind;
import vn.haidang.registry.exchange.ImportPlan.PlannedRow;
import vn.haidang.registry.exchange.internal.Messages;
import vn.haidang.registry.words.ModelWord;

/** Does in an editing session what the rows of a plan say. */
public final class PlanSession {

    private final EditingSession session;
    private final RegistrySchema schema;
    private final String file;
    private final Instant now;
    /** Row ids to the ids of what they added. */
    private final Map<String, String> added = new HashMap<>();
    private final Map<String, Integer> rowByElement = new HashMap<>();

    /** @param now when the values are confirmed */
    public PlanSession(EditingSession session, String file, Instant now) {
        this.session = session;
        this.schema = session.base().schema();
        this.file = file;
        this.now = now;
    }

    /** Applies the rows; what the model has no room for comes back as findings by row number. */
    public Map<Integer, List<Finding>> apply(List<PlannedRow> rows, Progress progress) {
        for (PlannedRow row : rows) {
            if (row.kind() == Kind.ADDED) {
                added.put(ImportPlan.rowId(row.number()), session.add(row.type(), row.code()));
            }
        }
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (PlannedRow row : rows) {
            progress.stopIfCancelled();
            if (row.kind() == Kind.ADDED || row.kind() == Kind.CHANGED) {
                apply(row).ifPresent(finding -> findings.put(row.number(), List.of(finding)));
            }
            progress.advance(1);
        }
        return findings;
    }

    private Optional<Finding> apply(PlannedRow row) {
        Optional<Element> before = session.base().element(CodeFamily.headOf(type(row.type())), row.code());
        String id = row.kind() == Kind.ADDED
                ? added.get(ImportPlan.rowId(row.number()))
                : before.orElseThrow().id();
        rowByElement.put(id, row.number());
        for (FeatureChange change : row.changes()) {
            try {
                session.set(id, change.feature(), change.after().stream().map(this::withIds).toList());
            } catch (ArithmeticException | IllegalArgumentException e) {
                return Optional.of(Messages.error("exchange.row.noRoom").with("file", file).with("row", row.number())
                        .with("column", ModelWord.feature(type(row.type()), change.feature()))
                        .showing("value", String.valueOf(e.getMessage())));
            }
        }
        session.set(id, Provenance.FEATURE, before.isEmpty()
                ? List.of(Provenance.note(schema, Provenance.ALL, "imported", file, now))
                : provenance(before.get().all(Provenance.FEATURE), row.changes()));
        return Optional.empty();
    }

    private ElementType type(String name) {
        return schema.type(name).orElseThrow();
    }

    /** Where the values came from: these from the file, others from where they came before. */
    private List<Value> provenance(List<Value> before, List<FeatureChange> changes) {
        List<Value> origins = new ArrayList<>(before);
        for (FeatureChange change : changes) {
            origins.removeIf(note -> Provenance.isOf(note, change.feature()));
            if (!change.after().isEmpty()) {
                origins.add(Provenance.note(schema, change.feature(), "imported", file, now));
            }
        }
        return origins;
    }

    private Value withIds(Value value) {
        if (value instanceof Value.Reference reference) {
            return new Value.Reference(added.getOrDefault(reference.id(), reference.id()));
        } else if (value instanceof Value.Part part) {
            Values values = part.values();
            for (Feature feature : values.type().features()) {
                if (feature.isReference()) {
                    values = values.with(feature.name(),
                            values.all(feature.name()).stream().map(this::withIds).toList());
                }
            }
            return new Value.Part(values);
        }
        return value;
    }

    /** What the session as a whole breaks, by the number of the row that is at fault. */
    public Map<Integer, List<Finding>> check() {
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (Finding finding : session.check()) {
            int row = finding.subject().map(ObjectLink::id).map(rowByElement::get).orElse(0);
            findings.computeIfAbsent(row, number -> new ArrayList<>())
                    .add(row == 0 ? finding : finding.with("row", row).with("file", file));
        }
        return findings;
    }
}
