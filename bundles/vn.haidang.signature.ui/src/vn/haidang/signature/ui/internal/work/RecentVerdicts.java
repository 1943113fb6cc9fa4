package vn.haidang.signature.ui.internal.work;

import java.io.Serial;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.haidang.signature.DocumentVerdict;

/** The verdicts that were found or looked at last, with everything they rest on. Not thread-safe. */
final class RecentVerdicts {

    /** A verdict may hold revocation lists of some megabytes; who pages through a list goes back a few. */
    static final int MOST = 50;

    private final Map<Path, DocumentVerdict> verdicts = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, DocumentVerdict> eldest) {
            return size() > MOST;
        }
    };

    void put(DocumentVerdict verdict) {
        verdicts.put(verdict.file(), verdict);
    }

    Optional<DocumentVerdict> get(Path file) {
        return Optional.ofNullable(verdicts.get(file));
    }

    void clear() {
        verdicts.clear();
    }
}
