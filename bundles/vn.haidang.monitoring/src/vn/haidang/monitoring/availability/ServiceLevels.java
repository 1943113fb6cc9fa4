package vn.haidang.monitoring.availability;

import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.Stretch;

/**
 * Outages and availability of lines, devices, carriers and units in any period, from what is written down, as an OSGi
 * service. Safe for use by several threads; every method may block on the database. Codes are those of today's registry;
 * a unit's lines are its own and those of the units below it.
 */
public interface ServiceLevels {

    /** The lines as the database knows them, ordered by code. */
    List<LineRecord> lines();

    /** Each line, ordered by code. */
    List<ServiceLevel> everyLine(Stretch period);

    /** One line, device, carrier or unit; empty when the registry has none of that code. */
    Optional<ServiceLevel> of(ServiceLevel.Kind kind, String code, Stretch period);

    /** What one line, or device, or all lines of a carrier or unit carried; nothing was measured of what the registry has not. */
    Traffic traffic(ServiceLevel.Kind kind, String code, Stretch period);

    /** What can be put before the carrier of a line; empty when the registry has none of that code. */
    Optional<ClaimSheet> claim(String line, Stretch period);
}
