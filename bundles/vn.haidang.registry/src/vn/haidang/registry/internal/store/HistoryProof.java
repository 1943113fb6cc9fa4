package vn.haidang.registry.internal.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.internal.store.Chronicle.ChainedCommit;
import vn.haidang.registry.internal.store.Chronicle.ChainedRow;
import vn.haidang.registry.internal.store.Chronicle.ElementRow;
import vn.haidang.registry.internal.store.Chronicle.ReferenceRow;

/**
 * Goes through the whole history: every hash is computed again, every value before must be what the rows up to there
 * made of it, and what comes out at the end must be what the elements' rows say. For one chronicle.
 */
public final class HistoryProof {

    private static final int ROWS_A_STEP = 1_000;

    private final Replay replay;
    private final Chronicle chronicle;
    private final Progress progress;
    private long seen;

    public HistoryProof(RegistrySchema schema, Chronicle chronicle, Progress progress) {
        this.replay = new Replay(schema, new ElementJson(schema));
        this.chronicle = chronicle;
        this.progress = progress;
    }

    /** What is not as it was written; empty when all is. */
    public Optional<Finding> check() {
        Optional<Finding> broken = chain();
        return broken.isPresent() ? broken : compare();
    }

    private Optional<Finding> chain() {
        String commitHash = ChainHash.START;
        String rowHash = ChainHash.START;
        long number = 0;
        Optional<ChainedRow> next = chronicle.nextRow();
        for (var commit = chronicle.nextCommit(); commit.isPresent(); commit = chronicle.nextCommit()) {
            number++;
            for (; isOf(number, next); next = chronicle.nextRow()) {
                step();
                ChainedRow entry = next.get();
                String hash = entry.row().hash(rowHash);
                boolean linked = rowHash.equals(entry.previous()) && hash.equals(entry.hash());
                if (!linked || !replay.apply(entry.row())) {
                    return broken(number);
                }
                rowHash = hash;
            }
            ChainedCommit written = commit.get();
            commitHash = History.hash(written.commit(), commitHash, rowHash);
            if (written.commit().number() != number || !commitHash.equals(written.hash())) {
                return broken(number);
            }
        }
        boolean whole = next.isEmpty() && chronicle.head().equals(new History.Head(number, commitHash, rowHash));
        return whole ? Optional.empty() : broken(number + 1);
    }

    private static boolean isOf(long commit, Optional<ChainedRow> row) {
        return row.isPresent() && row.get().row().commit() == commit;
    }

    private void step() {
        if (seen++ % ROWS_A_STEP == 0) {
            progress.stopIfCancelled();
        }
    }

    private Optional<Finding> compare() {
        Map<String, Values> state = replay.state();
        Optional<ReferenceRow> next = chronicle.nextReference();
        for (var row = chronicle.nextElement(); row.isPresent(); row = chronicle.nextElement()) {
            step();
            Set<ReferenceRow> references = new HashSet<>();
            for (; isOf(row.get(), next); next = chronicle.nextReference()) {
                references.add(next.get());
            }
            if (row.get().element().isPresent() && !isAsWritten(row.get(), state, references)) {
                return Optional.of(Messages.error("registry.history.rowDiffers").with("object", row.get().code()));
            }
        }
        // What is left refers from an element that is not there, or stands out of the order.
        Optional<Finding> astray = next.map(
                reference -> Messages.error("registry.history.rowDiffers").with("object", reference.source()));
        return astray.or(() -> state.values().stream().findFirst().map(lost -> Messages
                .error("registry.history.rowLost").with("object", lost.text("code").orElse(""))));
    }

    private static boolean isOf(ElementRow element, Optional<ReferenceRow> reference) {
        return reference.isPresent() && reference.get().source().equals(element.id());
    }

    private static boolean isAsWritten(ElementRow row, Map<String, Values> state, Set<ReferenceRow> references) {
        Element element = row.element().orElseThrow();
        Values written = state.remove(element.id());
        return written != null && Replay.sameKnown(written, element.values()) && row.code().equals(element.code())
                && references.containsAll(references(element));
    }

    private static Set<ReferenceRow> references(Element element) {
        Set<ReferenceRow> references = new HashSet<>();
        for (Feature feature : element.type().features()) {
            List<Value> targets = feature.isReference() ? element.all(feature.name()) : List.of();
            for (int i = 0; i < targets.size(); i++) {
                references.add(new ReferenceRow(element.id(), feature.name(), i,
                        ((Value.Reference) targets.get(i)).id()));
            }
        }
        return references;
    }

    private static Optional<Finding> broken(long commit) {
        return Optional.of(Messages.error("registry.history.broken").with("commit", commit));
    }
}
