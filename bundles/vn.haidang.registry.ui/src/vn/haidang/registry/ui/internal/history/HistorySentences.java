package vn.haidang.registry.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.ElementHistory.Kind;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Value;
import vn.haidang.registry.ui.internal.values.ValueWords;
import vn.haidang.ui.language.Texts;

/** Tells what happened to an element in sentences. For one thread. */
final class HistorySentences {

    /** Where the values came from is told with the reason, not as a value of its own. */
    private static final Set<String> NOT_TOLD = Set.of("provenance");
    /** No commit has this number; what is not saved is named by what there is now. */
    private static final long UNSAVED = -1;

    private final Texts texts;
    private final ValueWords words;
    private final NamesThen names;

    HistorySentences(Texts texts, NamesThen names) {
        this.texts = texts;
        this.words = new ValueWords(texts);
        this.names = names;
    }

    /** What commits did, the newest first. */
    List<HistoryEntry> of(List<ElementHistory> oldestFirst) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (ElementHistory one : oldestFirst) {
            entries.add(0, saved(one));
        }
        return entries;
    }

    /** What is not saved yet. */
    HistoryEntry unsaved(ElementChange change) {
        List<String> lines = lines(Optional.of(change.any().type()), change.features(), UNSAVED);
        return new HistoryEntry(Optional.empty(), change.kind(), texts.get("history.unsaved"), "",
                what(change.kind(), lines, change.features().size()), details(change.kind(), lines), "");
    }

    private HistoryEntry saved(ElementHistory history) {
        CommitInfo commit = history.commit();
        List<String> lines = history.kind() == Kind.CHANGED
                ? lines(names.present().schema().type(history.type()), history.changes(), commit.number())
                : List.of();
        return new HistoryEntry(Optional.of(commit), history.kind(), texts.format().dateTime(commit.at()),
                commit.origin().author(), what(history.kind(), lines, history.changes().size()),
                details(history.kind(), lines), why(history));
    }

    private List<String> lines(Optional<ElementType> type, List<FeatureChange> changes, long commit) {
        return changes.stream().filter(change -> !NOT_TOLD.contains(change.feature()))
                .map(change -> line(type, change, commit)).toList();
    }

    private String line(Optional<ElementType> type, FeatureChange change, long commit) {
        return type.flatMap(known -> known.feature(change.feature()))
                .map(feature -> texts.get("history.field", MessageArguments.none()
                        .with("field", words.model().feature(type.get(), feature.name()))
                        .with("change", words.change(feature, change.before(), change.after(),
                                names.knowing(change.before(), commit - 1), names.knowing(change.after(), commit)))))
                .orElseGet(() -> texts.get("history.unknownField", "field", change.feature()));
    }

    private String what(Kind kind, List<String> lines, int count) {
        return switch (kind) {
            case ADDED -> texts.get("history.added", "count", count);
            case REMOVED -> texts.get("history.removed");
            case CHANGED -> lines.isEmpty()
                    ? texts.get("history.confirmed")
                    : lines.size() == 1
                            ? texts.get("history.changed", "change", lines.get(0))
                            : texts.get("history.changedSeveral", "count", lines.size());
        };
    }

    private static List<String> details(Kind kind, List<String> lines) {
        return kind == Kind.CHANGED && lines.size() > 1 ? lines : List.of();
    }

    private String why(ElementHistory history) {
        String reason = history.commit().origin().reason().strip();
        String channel = history.commit().origin().channel().strip();
        List<String> said = new ArrayList<>();
        if (!reason.isEmpty()) {
            said.add(texts.get("history.reason", "reason", reason));
        }
        if (!channel.isEmpty()) {
            said.add(texts.get("history.from." + source(history), "channel", channel));
        }
        return String.join(" · ", said);
    }

    /** How the values that are new came in; several ways at once are not told apart. */
    private static String source(ElementHistory history) {
        Set<String> sources = history.changes().stream().filter(change -> change.feature().equals("provenance"))
                .flatMap(change -> change.after().stream().filter(value -> !change.before().contains(value)))
                .filter(Value.Part.class::isInstance)
                .flatMap(value -> ((Value.Part) value).values().choice("source").stream())
                .collect(Collectors.toSet());
        return sources.size() == 1 ? sources.iterator().next() : "typed";
    }
}
