package vn.haidang.registry.ui.internal.values;

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
public final class ValueWords {

    private static final int LONGEST = 160;
    private static final int MOST_LISTED = 3;

    private final Texts texts;
    private final ModelWords words;

    public ValueWords(Texts texts) {
        this.texts = texts;
        this.words = new ModelWords(texts.format());
    }

    /** What words the model has for its things. */
    public ModelWords model() {
        return words;
    }

    /** All values, or that there is none. */
    public String all(Feature feature, List<Value> values, RegistrySnapshot names) {
        return values.isEmpty()
                ? texts.get("history.empty")
                : shortened(values.stream().map(value -> words.value(feature, value, names))
                        .collect(Collectors.joining("; ")));
    }

    /**
     * What became of the values: from what to what, or of many which came and went.
     *
     * @param then where the names of what the values before refer to are found
     * @param now the same for the values after
     */
    public String change(Feature feature, List<Value> before, List<Value> after, RegistrySnapshot then,
            RegistrySnapshot now) {
        if (feature.many() && !before.isEmpty() && !after.isEmpty()) {
            return comings(feature, before, after, then, now);
        }
        return texts.get("history.change", MessageArguments.none().with("before", all(feature, before, then))
                .with("after", all(feature, after, now)));
    }

    private String comings(Feature feature, List<Value> before, List<Value> after, RegistrySnapshot then,
            RegistrySnapshot now) {
        List<Value> gone = without(before, after);
        List<Value> come = without(after, before);
        List<String> said = new ArrayList<>();
        if (!come.isEmpty()) {
            said.add(texts.get("history.came", "values", some(feature, come, now)));
        }
        if (!gone.isEmpty()) {
            said.add(texts.get("history.went", "values", some(feature, gone, then)));
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
