package vn.haidang.monitoring.replay;

import java.nio.file.Path;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.Stretch;

/**
 * Runs a set of rules over stored measurements and tells how often it would have rung, as an OSGi service. The same
 * classes decide as in the engine. What nobody stored it cannot know: every device before a line counts as alive, and only
 * raw samples are looked at. Lines without an echo, and moments that only an interface told of, are taken from the outages on
 * record; that devices were dead or silent, which no rule decides, from the alarms on record. Safe for use by several threads; blocks on the database.
 */
public interface Replay {

    /**
     * @param rules the file of the rules; empty for those in force
     * @param period what is older than raw samples are kept has none
     * @throws FindingException when the file cannot be used
     */
    ReplayResult run(Optional<Path> rules, Stretch period) throws FindingException;
}
