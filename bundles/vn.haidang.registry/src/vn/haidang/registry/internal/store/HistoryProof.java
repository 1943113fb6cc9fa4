package vn.haidang.registry.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.internal.Messages;

/**
 * Goes through the whole history: every hash is computed again, every value before must be what the rows up to there
 * made of it, and what comes out at the end must be what the elements' rows say.
 */
final class HistoryProof {

    private static final int ROWS_A_STEP = 1_000;

    private final Replay replay;

    HistoryProof(RegistrySchema schema, ElementJson json) {
        this.replay = new Replay(schema, json);
    }

    /** What is not as it was written; in one transaction. */
    Optional<Finding> check(Connection connection, ObjectRows rows, Progress progress) throws SQLException {
        try (Statement commits = connection.createStatement(); Statement entries = connection.createStatement()) {
            commits.setFetchSize(ROWS_A_STEP);
            entries.setFetchSize(ROWS_A_STEP);
            try (ResultSet commit = History.allCommits(commits); ResultSet entry = History.allRows(entries)) {
                Optional<Finding> broken = chain(commit, entry, new History().head(connection), progress);
                return broken.isPresent() ? broken : compare(rows.all(connection), rows.references(connection));
            }
        }
    }

    private Optional<Finding> chain(ResultSet commits, ResultSet entries, History.Head head, Progress progress)
            throws SQLException {
        String commitHash = ChainHash.START;
        String rowHash = ChainHash.START;
        long number = 0;
        long seen = 0;
        boolean more = entries.next();
        while (commits.next()) {
            number++;
            for (; more && entries.getLong(1) == number; more = entries.next()) {
                if (seen++ % ROWS_A_STEP == 0) {
                    progress.stopIfCancelled();
                }
                HistoryRow row = History.row(entries);
                String hash = row.hash(rowHash);
                boolean linked = rowHash.equals(entries.getString(7)) && hash.equals(entries.getString(8));
                if (!linked || !replay.apply(row)) {
                    return broken(number);
                }
                rowHash = hash;
            }
            CommitInfo commit = History.commit(commits);
            commitHash = History.hash(commit, commitHash, rowHash);
            if (commit.number() != number || !commitHash.equals(commits.getString(6))) {
                return broken(number);
            }
        }
        boolean whole = !more && head.equals(new History.Head(number, commitHash, rowHash));
        return whole ? Optional.empty() : broken(number + 1);
    }

    private Optional<Finding> compare(List<Element> rows, Map<String, Set<String>> references) {
        Map<String, Values> state = replay.state();
        for (Element element : rows) {
            Values written = state.remove(element.id());
            if (written == null || !Replay.sameKnown(written, element.values())
                    || !references.getOrDefault(element.id(), Set.of()).containsAll(references(element))) {
                return Optional.of(Messages.error("registry.history.rowDiffers").with("object", element.code()));
            }
        }
        return state.values().stream().findFirst().map(lost -> Messages.error("registry.history.rowLost")
                .with("object", lost.text("code").orElse("")));
    }

    private static Set<String> references(Element element) {
        Set<String> references = new HashSet<>();
        for (Feature feature : element.type().features()) {
            List<Value> targets = feature.isReference() ? element.all(feature.name()) : List.of();
            for (int i = 0; i < targets.size(); i++) {
                references.add(ObjectRows.referenceText(feature.name(), i, ((Value.Reference) targets.get(i)).id()));
            }
        }
        return references;
    }

    private static Optional<Finding> broken(long commit) {
        return Optional.of(Messages.error("registry.history.broken").with("commit", commit));
    }
}
