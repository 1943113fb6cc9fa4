package vn.haidang.registry;

import java.util.function.Supplier;

/** A value that is computed when it is first asked for; safe for use by several threads. */
final class Lazy<T> {

    private final Supplier<T> source;
    private volatile T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T found = value;
        if (found == null) {
            synchronized (this) {
                found = value;
                if (found == null) {
                    found = source.get();
                    value = found;
                }
            }
        }
        return found;
    }
}
