package vn.haidang.registry.exchange.internal.values;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import vn.haidang.registry.exchange.internal.Folding;

/** Finds things by names as people write them; every name is made comparable once, however often is looked for it. */
final class NameIndex<T> {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, List<T>> exact = new HashMap<>();
    /** By names without accents and signs. */
    private final Map<String, List<T>> folded = new HashMap<>();
    /** By what such names end with, from the second word on. */
    private final Map<String, List<T>> byEnding = new HashMap<>();

    void put(String name, T named) {
        add(exact, comparable(name), named);
        String words = Folding.fold(name);
        add(folded, words, named);
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            add(byEnding, words.substring(space + 1), named);
        }
    }

    /**
     * What is called so; else what is called so but for accents and signs; else what has a name that ends so, after the
     * kind: "Phường Nhơn Bình".
     */
    List<T> find(String name) {
        List<T> same = exact.getOrDefault(comparable(name), List.of());
        if (!same.isEmpty()) {
            return same;
        }
        String words = Folding.fold(name);
        List<T> similar = folded.getOrDefault(words, List.of());
        return similar.isEmpty() ? byEnding.getOrDefault(words, List.of()) : similar;
    }

    private static <T> void add(Map<String, List<T>> index, String key, T named) {
        index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(named);
    }

    /** Accents tell people and places apart where the file has them, capitals and spaces do not. */
    private static String comparable(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        return SPACES.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
