package vn.haidang.storage.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a data folder, as its lock file says it in two lines.
 *
 * @param process the number of the process
 * @param since when it opened the folder
 */
record LockHolder(long process, Instant since) {

    /** Nothing longer was written by this program. */
    static final int MAX_LENGTH = 200;

    private static final Pattern TEXT = Pattern.compile("process=(\\d{1,18})\\s+since=(\\S+)\\s*");

    String text() {
        return "process=" + process + "\nsince=" + since + "\n";
    }

    /** The holder in this text; empty when the file is just being written, or by nobody. */
    static Optional<LockHolder> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LockHolder(Long.parseLong(matcher.group(1)), Instant.parse(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
