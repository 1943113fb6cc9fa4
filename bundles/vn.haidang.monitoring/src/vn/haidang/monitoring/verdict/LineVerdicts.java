package vn.haidang.monitoring.verdict;

import java.time.Instant;
import java.util.Optional;

/**
 * Says what is behind a line's trouble, as an OSGi service: from the records in the database, and from the engine and
 * other sources of evidence while they run. Safe for use by several threads; both methods may block on the database, a
 * repeated question within seconds does not.
 */
public interface LineVerdicts {

    /**
     * The verdict of a line as it is now. It does not flicker: another cause takes its place only once it has stood for
     * a while, unless the line fell silent or came back in between.
     *
     * @return empty when the registry has no such line
     */
    Optional<LineVerdict> verdict(String line);

    /**
     * The verdict of a line at a moment of the past, from the records alone.
     *
     * @return empty when the registry has no such line now
     */
    Optional<LineVerdict> verdictAt(String line, Instant at);
}
