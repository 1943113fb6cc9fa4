package vn.haidang.registry.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;

/** Writes the values of a feature, and what became of them, on one line that is not too long to read. */
final class ValueWords {

    private static final int LONGEST = 160;
    private static final int MOST_LISTED = 3;

    private final Texts texts;
    private final ModelWords words;

    ValueWords(Texts texts) {
        this.texts = texts;
        this.words = new ModelWords(texts.format());
    }

    /** What words the model has for its things. */
    ModelWords model() {
        return words;
    }

    /** All values, or that there is none. */
    String all(Feature feature, List<Value> values, RegistrySnapshot names) {
        return values.isEmpty()
                ? texts.get("history.empty")
                : shortened(values.stream().map(value -> words.value(feature, value, names))
                        .collect(Collectors.joining("; ")));
    }

    /** What became of the values: from what to what, or of many which came and went. */
    String change(Feature feature, List<Value> before, List<Value> after, NamesThen names, long commit) {
        if (feature.many() && !before.isEmpty() && !after.isEmpty()) {
            return comings(feature, before, after, names, commit);
        }
        return texts.get("history.change", MessageArguments.none()
                .with("before", all(feature, before, names.knowing(before, commit - 1)))
                .with("after", all(feature, after, names.knowing(after, commit))));
    }

    private String comings(Feature feature, List<Value> before, List<Value> after, NamesThen names, long commit) {
        List<Value> gone = without(before, after);
        List<Value> come = without(after, before);
        List<String> said = new ArrayList<>();
        if (!come.isEmpty()) {
            said.add(texts.get("history.came", "values", some(feature, come, names.knowing(come, commit))));
        }
        if (!gone.isEmpty()) {
            said.add(texts.get("history.went", "values", some(feature, gone, names.knowing(gone, commit - 1))));
        }
        return said.isEmpty() ? texts.get("history.reordered") : String.join(", ", said);
    }

    private static List<Value> without(List<Value> values, List<Value> others) {
        List<Value> left = new ArrayList<>(values);
        others.forEach(left::remove);
        return left;
    }

    private String some(Feature feature, List<Value> values, RegistrySnapshot names) {
        String listed = all(feature, values.subList(0, Math.min(MOST_LISTED, values.size())), names);
        return values.size() <= MOST_LISTED
                ? listed
                : texts.get("history.more",
                        MessageArguments.none().with("values", listed).with("count", values.size() - MOST_LISTED));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
