package vn.haidang.monitoring.snmp;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.probe.DeviceMeasure;

/**
 * Reads one device for a person who waits for it, as an OSGi service. The methods block until the answer is there;
 * safe for use by several threads. All of them throw a {@link FindingException} that says why when the device cannot
 * be read (no route, no answer, unknown user, wrong key, …) and a
 * {@link java.util.concurrent.CancellationException} when the progress was cancelled.
 */
public interface SnmpReader {

    /** GET of these OIDs; a missing one is in the answer as {@link SnmpVariable.Value.Missing}. */
    List<SnmpVariable> get(SnmpTarget target, List<String> oids) throws FindingException;

    /**
     * Walks a subtree by GETBULK (GETNEXT for v1), surviving agents that answer out of order or in circles.
     *
     * @param rows is given each variable as it comes, on the calling thread
     * @param doubts is told what speaks against the rows being all that there are
     */
    void walk(SnmpTarget target, String root, Progress progress, Consumer<SnmpVariable> rows,
            Consumer<Finding> doubts) throws FindingException;

    /** As {@link #walk(SnmpTarget, String, Progress, Consumer, Consumer)}; a doubt is thrown after the last row. */
    default void walk(SnmpTarget target, String root, Progress progress, Consumer<SnmpVariable> rows)
            throws FindingException {
        List<Finding> doubts = new ArrayList<>();
        walk(target, root, progress, rows, doubts::add);
        if (!doubts.isEmpty()) {
            throw new FindingException(doubts.get(0));
        }
    }

    /**
     * The interfaces of the device, ordered by ifIndex.
     *
     * @param doubts is told what speaks against these being all that there are
     */
    List<InterfaceRow> interfaces(SnmpTarget target, Progress progress, Consumer<Finding> doubts)
            throws FindingException;

    /** As {@link #interfaces(SnmpTarget, Progress, Consumer)}; a doubt is thrown. */
    default List<InterfaceRow> interfaces(SnmpTarget target, Progress progress) throws FindingException {
        List<Finding> doubts = new ArrayList<>();
        List<InterfaceRow> rows = interfaces(target, progress, doubts::add);
        if (!doubts.isEmpty()) {
            throw new FindingException(doubts.get(0));
        }
        return rows;
    }

    /**
     * What the device is.
     *
     * @param definitions a folder whose definitions are used beside the program's; empty for the data folder's, if there
     *        is one
     */
    DeviceIdentity identify(SnmpTarget target, Optional<Path> definitions, Progress progress) throws FindingException;

    /** What can be measured of the device beside its interfaces, as {@link #identify} knows its family. */
    List<DeviceMeasure> measures(SnmpTarget target, Optional<Path> definitions, Progress progress)
            throws FindingException;

    /**
     * Records the device as {@code .snmprec} text, scrubbed of contact and location, and with stand-ins in the place of
     * names, serial numbers and addresses.
     *
     * @param spacing when present the device is walked twice with that pause between, so that counters are recorded
     *        with the rate they moved at
     * @param key recordings made with the same key have the same stand-ins, so that neighbours find each other; without one
     *        a random key is used once
     * @return how many variables were recorded
     */
    int record(SnmpTarget target, String root, Optional<Duration> spacing, Optional<String> key, Writer out,
            Progress progress) throws FindingException;

    /**
     * Looks agents over: whether each answers and if not why, what is wrong or weak about its SNMP engine and the
     * credentials, and which of them use one engine id. What is wrong with an agent is a finding here, never thrown.
     *
     * @return what was found, in the order of the agents; at least one finding for each
     */
    List<Finding> diagnose(List<SnmpTarget> targets, Progress progress);
}
