package vn.haidang.monitoring.internal.engine;

import java.util.List;

/** A few names within a sentence. */
final class Names {

    private Names() {}

    /** Empty without any, else {@code " (a, b, …)"}. */
    static String inBrackets(List<String> names, int most) {
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return " (" + shown + (names.size() > most ? ", …)" : ")");
    }
}
