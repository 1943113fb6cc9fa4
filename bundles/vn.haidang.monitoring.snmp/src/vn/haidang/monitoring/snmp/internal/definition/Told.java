package vn.haidang.monitoring.snmp.internal.definition;

import java.util.Optional;

import vn.haidang.base.finding.FindingException;

/** What a device tells, asked when it is needed. */
@FunctionalInterface
public interface Told {

    /**
     * What the device tells there, without blanks around it; nothing when that is nothing.
     *
     * @throws FindingException when the device stops answering
     */
    Optional<String> text(Origin origin) throws FindingException;
}
