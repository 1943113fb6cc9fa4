package vn.haidang.monitoring;

import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * Tells a seat that nobody watches any more, as an OSGi service: whoever polls gives a sign of life in the database every
 * ten seconds, and a station that is dead cannot say so itself. It begins to look when it is first asked for. Safe for
 * use by several threads; nothing here blocks.
 */
public interface StationWatch {

    /** EventAdmin topic that says that the station fell silent or gives signs of life again. */
    String TOPIC = "vn/haidang/monitoring/STATION";

    /** What there is to say while there has been no new sign of life for a minute; empty while all is well. */
    Optional<Finding> silence();
}
