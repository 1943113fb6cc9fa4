package vn.haidang.registry.discovery;

import java.util.Locale;

/** Compares host names: one may be written with its domain and the other without. */
final class HostName {

    private HostName() {}

    /** What stands before the domain; an address has none. */
    static String label(String name) {
        int dot = name.indexOf('.');
        boolean hasDomain = dot > 0 && !name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        return (hasDomain ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    static boolean areSame(String one, String other) {
        return one.equalsIgnoreCase(other)
                || (one.indexOf('.') < 0 || other.indexOf('.') < 0) && label(one).equals(label(other));
    }
}
